import type { ReactNode } from "react";
import { PartFoot, PartNav } from "@/components/parts/part-nav.tsx";
import { KnownUntil } from "@/components/shell/known-until-line.tsx";
import type { Asked } from "@/lib/address/asked.ts";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import type { Parts } from "@/lib/atlas/parts.ts";
import type { Entry } from "@/lib/atlas/schema/entry-schema.ts";
import { facetsOf } from "@/lib/view/facets.ts";
import type { Filters } from "@/lib/view/url-view.ts";
import { datesAsked } from "@/lib/view/visible.ts";
import { FilterForm } from "./filter-form.tsx";
import { FilterStatus } from "./filter-status.tsx";
import type { Listed } from "./filter-words.ts";

interface Props {
  atlas: Atlas;
  path: string;
  entries: readonly Entry[];
  /** What the dates and filters leave of them (lib/view/shown-entries.ts), and which part of that stands here. */
  parts: Parts<Entry>;
  /** What a part holds, by its first row and its last. */
  partWords: (first: Entry, last: Entry) => string;
  names: readonly (keyof Filters)[];
  /** What it lists. */
  of: Listed;
  asked?: Asked;
  /** The list itself, of what is left. */
  children: ReactNode;
}

/** A list with its filters, and how much of it they leave. It follows the slider: components/timeline/dated-list.ts. */
export function FilteredList({ atlas, path, entries, parts, partWords, names, of, asked = {}, children }: Props) {
  const shown = parts.total;
  const rest = { parts, path, asked, many: of === "entry" ? "entries" : `${of}s`, words: atlas.words };
  const facets = entries.map((entry) => facetsOf(atlas, entry));
  return (
    <>
      {names.length > 0 && <FilterForm atlas={atlas} listed={facets} names={names} asked={asked} />}
      <div data-dated-list={datesAsked(asked).join()}>
        <FilterStatus atlas={atlas} path={path} asked={asked} shown={shown} all={entries.length} of={of} />
        <KnownUntil atlas={atlas} />
        <PartNav {...rest} wordsOf={partWords} />
        {shown > 0 && children}
        <PartFoot {...rest} />
      </div>
    </>
  );
}
