import type { Atlas } from "@/lib/atlas/atlas.ts";
import type { Entry } from "@/lib/atlas/schema/entry-schema.ts";
import { camps, countSources, sourcingOf } from "@/lib/atlas/sourcing.ts";

/** Whose sources an entry stands on: a bar for the eye, the same in words for everybody, and what follows from it. */
export function SourceBar({ atlas, entry }: { atlas: Atlas; entry: Entry }) {
  const { words } = atlas;
  const count = countSources(atlas, entry);
  return (
    <>
      <p className="source-bar">
        <span aria-hidden="true">
          {camps
            .filter((camp) => count[camp] > 0)
            .map((camp) => (
              <i key={camp} data-camp={camp} style={{ flexGrow: count[camp] }} />
            ))}
        </span>
        <a href={words.to("/about#sides")}>{words("evidence.sourceBar", { ...count })}</a>
      </p>
      {sourcingOf(atlas, entry).map((mark) => (
        <p key={mark} className="warning">
          {words(`terms.sourcing.${mark}`)}
        </p>
      ))}
    </>
  );
}
