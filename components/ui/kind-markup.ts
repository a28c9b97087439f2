import { type EntryKind, kinds } from "@/lib/atlas/kinds.ts";

/** The mark of a kind beside words, as a string: what `KindMark` is as an element. */
export function kindMarkup(kind: EntryKind): string {
  const [element, attributes] = kinds[kind].icon;
  const shape = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  return `<svg class="kind-mark" data-kind="${kind}" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><${element}${shape.join("")}/></svg>`;
}
