import { KindMark } from "@/components/ui/kind-mark.tsx";
import { isEntryKind } from "@/lib/atlas/kinds.ts";
import type { ShownHit } from "@/lib/search/shown-hit.ts";
import { languageName } from "@/lib/words/display-names.ts";
import type { Words } from "@/lib/words/words.ts";
import { MarkedText } from "./marked-text.tsx";

interface Props {
  hit: ShownHit;
  /** The terms that were asked for. */
  wanted: string[];
}

export function HitTitle({ hit: { title, lang, group, terms }, wanted }: Props) {
  const marked = <MarkedText text={title} wanted={wanted} found={terms} />;
  return (
    <>
      {isEntryKind(group) && <KindMark kind={group} />}
      {group === "excerpt" && <q lang={lang}>{marked}</q>}
      {group !== "excerpt" && (lang ? <span lang={lang}>{marked}</span> : marked)}
    </>
  );
}

/** What stands under the title: the name that was meant, the facts, and the words around what was found. */
export function HitDetail({
  hit: { group, lang, name, about, around, terms },
  wanted,
  words,
}: Props & { words: Words }) {
  return (
    <>
      <span className="hit-about">
        {name && (
          <span>
            <bdi lang={name.lang}>
              <MarkedText text={name.text} wanted={wanted} found={terms} />
            </bdi>
            <span>{` (${languageName(name.lang, words)}) · `}</span>
          </span>
        )}
        <span lang={group === "excerpt" ? lang : undefined}>
          <MarkedText text={about} wanted={wanted} found={group === "person" ? [] : terms} />
        </span>
      </span>
      {around && (
        <span className="hit-around">
          <span> </span>
          <MarkedText text={around} wanted={wanted} found={terms} />
        </span>
      )}
    </>
  );
}
