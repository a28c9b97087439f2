import { KindMark } from "@/components/ui/kind-mark.tsx";
import { type EntryKind, entryKinds, kinds, kindWord } from "@/lib/atlas/kinds.ts";
import type { Mark } from "@/lib/view/marks-shown.ts";
import { MarksKey } from "./marks-key.tsx";

export interface KindsProps {
  /** The kinds of marker that are in view. */
  kinds: EntryKind[];
  /** Those of them with hollow markers. */
  hollow?: EntryKind[];
  /** What stands on the markers or beside them that has to be explained. */
  marks?: Mark[];
}

/** What the marks of entries mean, as items of a list. */
export function KindItems({ kinds: shown, hollow = [], marks = [] }: KindsProps) {
  return (
    <>
      {entryKinds
        .filter((kind) => shown.includes(kind))
        .map((kind) => (
          <li key={kind}>
            <KindMark kind={kind} />
            {kinds[kind].alias ?? kindWord(kind)}
            {hollow.includes(kind) && <em> ({kinds[kind].left})</em>}
          </li>
        ))}
      <MarksKey marks={marks} />
    </>
  );
}
