import type { Entry } from "@/lib/atlas/schema.ts";

const shapes: Record<Entry["kind"], React.ReactNode> = {
  meeting: <circle cx="6" cy="6" r="4.6" />,
  deployment: <path d="M6 .6 11.4 6 6 11.4.6 6Z" />,
  event: <rect x="1.6" y="1.6" width="8.8" height="8.8" />,
};

/** The shape and colour of a kind of entry, as on the map. Decorative: the kind is always said in words beside it. */
export function KindMark({ kind }: { kind: Entry["kind"] }) {
  return (
    <svg className="kind-mark" data-kind={kind} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      {shapes[kind]}
    </svg>
  );
}
