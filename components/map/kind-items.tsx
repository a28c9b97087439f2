import { KindMark } from "@/components/ui/kind-mark.tsx";
import { inRow, Said } from "@/components/ui/said.tsx";
import { type EntryKind, entryKinds, kindWords } from "@/lib/atlas/kinds.ts";
import type { Mark } from "@/lib/view/marks-shown.ts";
import type { Words } from "@/lib/words/words.ts";
import { MarksKey } from "./marks-key.tsx";

export interface KindsProps {
  /** The kinds of marker that are in view. */
  kinds: EntryKind[];
  /** Those of them with hollow markers. */
  hollow?: EntryKind[];
  /** What stands on the markers or beside them that has to be explained. */
  marks?: Mark[];
  words: Words;
}

/** What the marks of entries mean, as items of a list. */
export function KindItems({ kinds: shown, hollow = [], marks = [], words }: KindsProps) {
  return (
    <>
      {entryKinds
        .filter((kind) => shown.includes(kind))
        .map((kind) => (
          <li key={kind}>
            <KindMark kind={kind} />
            <KindName kind={kind} hollow={hollow.includes(kind)} words={words} />
          </li>
        ))}
      <MarksKey marks={marks} words={words} />
    </>
  );
}

function KindName({ kind, hollow, words }: { kind: EntryKind; hollow: boolean; words: Words }) {
  const name = kindWords(kind, false, words);
  if (!hollow) return name;
  return (
    <Said words={words} message="kinds.hollowMarked" of={{ kind: name, em: (inside) => <em>{inRow(inside)}</em> }} />
  );
}
