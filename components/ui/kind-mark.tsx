import { createElement } from "react";
import { type EntryKind, kinds } from "@/lib/atlas/kinds.ts";

/** The shape and colour of a kind of entry, as on the map. Decorative: the kind is always said in words beside it. */
export function KindMark({ kind }: { kind: EntryKind }) {
  return (
    <svg className="kind-mark" data-kind={kind} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      {createElement(...kinds[kind].icon)}
    </svg>
  );
}
