import type { ReactNode } from "react";
import { KnownUntil } from "@/components/shell/known-until-line.tsx";
import type { Asked } from "@/lib/address/asked.ts";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import type { Entry } from "@/lib/atlas/schema.ts";
import { facetsOf } from "@/lib/view/facets.ts";
import type { Filters } from "@/lib/view/url-view.ts";
import { datesAsked, shownIn } from "@/lib/view/visible.ts";
import { FilterForm } from "./filter-form.tsx";
import { FilterStatus } from "./filter-status.tsx";

interface Props<T extends Entry> {
  atlas: Atlas;
  path: string;
  entries: T[];
  names: readonly (keyof Filters)[];
  words: [one: string, many: string];
  asked?: Asked;
  /** The list itself, of what fits. */
  children: (shown: T[]) => ReactNode;
}

/** A list with its filters, and how much of it they leave. It follows the slider: components/timeline/dated-list.ts. */
export function FilteredList<T extends Entry>({ atlas, path, entries, names, words, asked = {}, children }: Props<T>) {
  const facets = entries.map((entry) => facetsOf(atlas, entry));
  const isShown = shownIn(asked);
  const shown = entries.filter((_, index) => {
    const own = facets[index];
    return own && isShown(own);
  });
  return (
    <>
      {names.length > 0 && <FilterForm atlas={atlas} listed={facets} names={names} asked={asked} />}
      <div data-dated-list={datesAsked(asked).join()}>
        <FilterStatus atlas={atlas} path={path} asked={asked} shown={shown.length} all={entries.length} words={words} />
        <KnownUntil atlas={atlas} />
        {shown.length > 0 && children(shown)}
      </div>
    </>
  );
}
