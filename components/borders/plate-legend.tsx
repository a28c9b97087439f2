import type { Atlas } from "@/lib/atlas/atlas.ts";
import { mapData } from "@/lib/view/map-data.ts";

/** What the lines and areas mean that are drawn, each by its picture and its sentence; the recognised borders among them. */
export function PlateLegend({ atlas, drawn }: { atlas: Atlas; drawn: string[] }) {
  const layers = mapData(atlas).layers.filter(
    ({ id, group, explained }) => explained && (group !== "contested" || drawn.includes(id)),
  );
  return (
    <ul className="plate-legend" aria-label="Legend">
      {layers.map(({ id, title, status, legend, swatch }) => (
        <li key={id}>
          <span
            className="plate-swatch"
            aria-hidden="true"
            // biome-ignore lint/security/noDangerouslySetInnerHtml: our own markup, drawn from the style
            dangerouslySetInnerHTML={{ __html: swatch.replaceAll("hatch-", "plate-hatch-") }}
          />
          <span>
            <strong>
              {title}
              {status === "schematic" && " (schematic)"}
            </strong>
            <span className="soft">: {legend}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
