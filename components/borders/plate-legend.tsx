import type { ReactElement } from "react";
import { PageLink } from "@/components/ui/page-link.tsx";
import { inRow, Said } from "@/components/ui/said.tsx";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { mapData } from "@/lib/view/map-data.ts";

/** Whose land it is by the atlas, and where its lines come from. */
export function SourceOfLines({ atlas: { decisions, words } }: { atlas: Pick<Atlas, "decisions" | "words"> }) {
  const link = (inside: (string | ReactElement)[]) => <PageLink href={words.to("/about")}>{inRow(inside)}</PageLink>;
  return (
    <p className="soft">
      {decisions.sovereignty} <Said words={words} message="borders.sourceOfAllLines" of={{ link }} />
    </p>
  );
}

/** What the lines and areas mean that are drawn, each by its picture and its sentence; the recognised borders among them. */
export function PlateLegend({ atlas, drawn }: { atlas: Atlas; drawn: string[] }) {
  const layers = mapData(atlas).layers.filter(
    ({ id, group, explained }) => explained && (group !== "contested" || drawn.includes(id)),
  );
  const { words } = atlas;
  return (
    <ul className="plate-legend" aria-label={words("borders.legend")}>
      {layers.map(({ id, title, status, legend, swatch }) => (
        <li key={id}>
          <span
            className="plate-swatch"
            aria-hidden="true"
            // biome-ignore lint/security/noDangerouslySetInnerHtml: our own markup, drawn from the style
            dangerouslySetInnerHTML={{ __html: swatch.replaceAll("hatch-", "plate-hatch-") }}
          />
          <span>
            <Said
              words={words}
              message="borders.legendLine"
              of={{
                title,
                status,
                meaning: legend,
                line: (inside) => <strong>{inRow(inside)}</strong>,
                rest: (inside) => <span className="soft">{inRow(inside)}</span>,
              }}
            />
          </span>
        </li>
      ))}
    </ul>
  );
}
