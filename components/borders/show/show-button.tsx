"use client";

import type { Wanted } from "./show.ts";

interface Props {
  wanted: Wanted;
  /** The address of the picture under the meetings. */
  ground: string;
  words: string;
}

/** Opens a show over the page. Its program comes with the first press; where it does not, the sheet says so. */
export function ShowButton({ wanted, ground, words }: Props) {
  return (
    <button
      type="button"
      onClick={({ currentTarget }) => {
        import("./show.ts").then(
          ({ openShow }) => openShow(wanted, ground),
          () => currentTarget.setAttribute("data-failed", ""),
        );
      }}
    >
      {words}
    </button>
  );
}
