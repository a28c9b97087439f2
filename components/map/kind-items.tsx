import { KindMark } from "@/components/ui/kind-mark.tsx";
import { type EntryKind, entryKinds, kinds, kindWord } from "@/lib/atlas/kinds.ts";

export interface KindsProps {
  /** The kinds of marker that are in view. */
  kinds: EntryKind[];
  /** Those of them with hollow markers. */
  hollow?: EntryKind[];
}

/** What the marks of entries mean, as items of a list. */
export function KindItems({ kinds: shown, hollow = [] }: KindsProps) {
  return entryKinds
    .filter((kind) => shown.includes(kind))
    .map((kind) => (
      <li key={kind}>
        <KindMark kind={kind} />
        {kinds[kind].alias ?? kindWord(kind)}
        {hollow.includes(kind) && <em> ({kinds[kind].left})</em>}
      </li>
    ));
}
