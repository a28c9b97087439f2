import { KindMark } from "@/components/ui/kind-mark.tsx";
import { isEntryKind } from "@/lib/atlas/kinds.ts";
import type { Hit } from "@/lib/search/find.ts";
import { snippet } from "@/lib/search/marks.ts";
import { MarkedText } from "./marked-text.tsx";

const languages = new Intl.DisplayNames("en", { type: "language" });

export function HitTitle({ hit, wanted }: { hit: Hit; wanted: string[] }) {
  const { title, group } = hit.document;
  const marked = <MarkedText text={title} wanted={wanted} found={hit.terms} />;
  return (
    <>
      {isEntryKind(group) && <KindMark kind={group} />}
      {group === "excerpt" ? <q>{marked}</q> : marked}
    </>
  );
}

/** What stands under the title: the name that was meant, the facts, and the words around what was found. */
export function HitDetail({ hit, wanted }: { hit: Hit; wanted: string[] }) {
  const { name, document, terms } = hit;
  const around = document.text && snippet(document.text, terms);
  return (
    <>
      <span className="hit-about">
        {name && (
          <span>
            <bdi lang={name.lang}>
              <MarkedText text={name.text} wanted={wanted} found={terms} />
            </bdi>
            <span>{` (${languages.of(name.lang)}) · `}</span>
          </span>
        )}
        <MarkedText text={document.about} wanted={wanted} found={document.group === "person" ? [] : terms} />
      </span>
      {around && document.group !== "person" && (
        <span className="hit-around">
          <span> </span>
          <MarkedText text={around} wanted={wanted} found={terms} />
        </span>
      )}
    </>
  );
}
