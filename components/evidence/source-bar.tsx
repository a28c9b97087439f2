import type { Atlas } from "@/lib/atlas/atlas.ts";
import type { Entry } from "@/lib/atlas/schema.ts";
import { camps, countSources, sourcingOf } from "@/lib/atlas/sourcing.ts";
import { campWord, sourcingWord } from "@/lib/atlas/terms.ts";

/** Whose sources an entry stands on: a bar for the eye, the same in words for everybody, and what follows from it. */
export function SourceBar({ atlas, entry }: { atlas: Atlas; entry: Entry }) {
  const count = countSources(atlas, entry);
  const parts = camps.map((camp) => `${count[camp]} ${campWord[camp]}`);
  const all = count.unknown > 0 ? [...parts, `${count.unknown} not known`] : parts;
  // a number stays beside its word
  const words = all.map((part) => part.replaceAll(" ", "\u00a0")).join(", ");
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
        <a href="/about#sides">Sources: {words}</a>
      </p>
      {sourcingOf(atlas, entry).map((mark) => (
        <p key={mark} className="warning">
          {sourcingWord[mark]}
        </p>
      ))}
    </>
  );
}
