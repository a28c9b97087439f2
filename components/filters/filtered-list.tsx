import type { ReactNode } from "react";
import { KnownUntil } from "@/components/shell/known-until-line.tsx";
import type { Asked } from "@/lib/address/asked.ts";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import type { Entry } from "@/lib/atlas/schema.ts";
import { facetsOf } from "@/lib/view/facets.ts";
import type { Filters } from "@/lib/view/url-view.ts";
import { datesAsked } from "@/lib/view/visible.ts";
import { FilterForm } from "./filter-form.tsx";
import { FilterStatus } from "./filter-status.tsx";

interface Props {
  atlas: Atlas;
  path: string;
  entries: readonly Entry[];
  /** How many of them the dates and filters leave (lib/view/shown-entries.ts). */
  shown: number;
  names: readonly (keyof Filters)[];
  words: [one: string, many: string];
  asked?: Asked;
  /** The list itself, of what is left. */
  children: ReactNode;
}

/** A list with its filters, and how much of it they leave. It follows the slider: components/timeline/dated-list.ts. */
export function FilteredList({ atlas, path, entries, shown, names, words, asked = {}, children }: Props) {
  const facets = entries.map((entry) => facetsOf(atlas, entry));
  return (
    <>
      {names.length > 0 && <FilterForm atlas={atlas} listed={facets} names={names} asked={asked} />}
      <div data-dated-list={datesAsked(asked).join()}>
        <FilterStatus atlas={atlas} path={path} asked={asked} shown={shown} all={entries.length} words={words} />
        <KnownUntil atlas={atlas} />
        {shown > 0 && children}
      </div>
    </>
  );
}
