import { KindMark } from "@/components/ui/kind-mark.tsx";
import type { Hit } from "@/lib/search/find.ts";
import { snippet } from "@/lib/search/marks.ts";
import { MarkedText } from "./marked-text.tsx";

const languages = new Intl.DisplayNames("en", { type: "language" });

/** The kind of entry that a group holds, if it holds entries. */
function kindOf({ document: { group } }: Hit) {
  return group === "meeting" || group === "event" || group === "deployment" ? group : undefined;
}

export function HitTitle({ hit, wanted }: { hit: Hit; wanted: string[] }) {
  const { title, group } = hit.document;
  const kind = kindOf(hit);
  const marked = <MarkedText text={title} wanted={wanted} found={hit.terms} />;
  return (
    <>
      {kind && <KindMark kind={kind} />}
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
