"use client";

import type { StepWords } from "@/components/timeline/step-words.ts";
import type { Wanted } from "./show.ts";

interface Props {
  wanted: Wanted;
  /** The address of the picture under the meetings. */
  ground: string;
  label: string;
  /** Said after the label where the program does not come. */
  missing: string;
  given: StepWords;
}

/** Opens a show over the page. Its program comes with the first press; where it does not, the sheet says so. */
export function ShowButton({ wanted, ground, label, missing, given }: Props) {
  return (
    <button
      type="button"
      onClick={({ currentTarget }) => {
        import("./show.ts").then(
          ({ openShow }) => openShow(wanted, ground, given),
          () => currentTarget.setAttribute("data-failed", missing),
        );
      }}
    >
      {label}
    </button>
  );
}
