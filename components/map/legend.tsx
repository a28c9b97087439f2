import { KindMark } from "@/components/site/kind-mark.tsx";
import type { Entry } from "@/lib/atlas/schema.ts";
import type { MapLayer } from "@/lib/view/map-data.ts";

const kindWords: [Entry["kind"], string][] = [
  ["meeting", "Meeting"],
  ["deployment", "Peacekeepers"],
  ["event", "Event"],
];

interface Props {
  /** The kinds of marker and the lines and areas that are in view. */
  kinds: Entry["kind"][];
  layers: MapLayer[];
}

/** What the marks on the map mean: only those that are in view. It stands under the map, so that it covers nothing. */
export function Legend({ kinds, layers }: Props) {
  return (
    <ul className="legend" aria-label="Legend">
      {kindWords
        .filter(([kind]) => kinds.includes(kind))
        .map(([kind, word]) => (
          <li key={kind} data-kind={kind}>
            <KindMark kind={kind} />
            {word}
          </li>
        ))}
      {layers.map((layer) => (
        <li key={layer.id} data-layer={layer.id} title={layer.legend}>
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own markup, drawn from the style */}
          <span className="swatch" aria-hidden="true" dangerouslySetInnerHTML={{ __html: layer.swatch }} />
          <span>
            {layer.title}
            {layer.status === "schematic" && <em> (schematic)</em>}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The layers that a legend explains: contested lines and areas, and the recognised borders. */
export function explained(layers: MapLayer[]): MapLayer[] {
  return layers.filter((layer) => layer.group === "contested" || layer.id === "borders");
}
