import { KindMark } from "@/components/ui/kind-mark.tsx";
import { formatDate } from "@/lib/atlas/dates/dates.ts";
import { type EntryKind, entryKinds, kinds, kindWord } from "@/lib/atlas/kinds.ts";
import type { MapLayer } from "@/lib/view/map-data.ts";
import type { PageView } from "@/lib/view/page-view.ts";
import { datesAsked, validOn } from "@/lib/view/visible.ts";

interface Props {
  /** The kinds of marker and the lines and areas that are in view. */
  kinds: EntryKind[];
  /** Those of them with hollow markers. */
  hollow?: EntryKind[];
  layers: MapLayer[];
  /** Ids of hatches must differ between two legends of a page: one that is hidden would hide the hatches of both. */
  ids: "drawn" | "live";
  /** With a date each line is explained in a sentence; with two each says on which of them it held. */
  dates?: Pick<PageView, "on" | "with">;
  /** With an id it is folded on narrow screens, and a button opens it by that id. */
  folded?: string;
}

/** What the marks on the map mean: only those that are in view. It stands under the map, so that it covers nothing. */
export function Legend({ kinds: shown, hollow = [], layers, ids, dates = {}, folded }: Props) {
  return (
    <ul
      className="legend"
      id={folded}
      popover={folded ? "auto" : undefined}
      aria-label="Legend"
      data-dated={dates.on !== undefined || undefined}
    >
      {entryKinds
        .filter((kind) => shown.includes(kind))
        .map((kind) => (
          <li key={kind}>
            <KindMark kind={kind} />
            {kinds[kind].alias ?? kindWord(kind)}
            {hollow.includes(kind) && <em> ({kinds[kind].left})</em>}
          </li>
        ))}
      {layers.map((layer) => (
        <li key={layer.id} data-layer={layer.id}>
          <span
            className="swatch"
            aria-hidden="true"
            // biome-ignore lint/security/noDangerouslySetInnerHtml: our own markup, drawn from the style
            dangerouslySetInnerHTML={{ __html: layer.swatch.replaceAll("hatch-", `${ids}-hatch-`) }}
          />
          <span>
            {layer.title}
            {layer.status === "schematic" && <em> (schematic)</em>}
            {layer.group === "contested" && <LegendDates layer={layer} dates={dates} />}
          </span>
        </li>
      ))}
    </ul>
  );
}

function LegendDates({ layer, dates }: { layer: MapLayer; dates: Pick<PageView, "on" | "with"> }) {
  const compared = datesAsked(dates);
  if (compared.length === 0) return null;
  const held = compared.filter((date) => validOn(layer, date)).map(formatDate);
  return (
    <>
      {compared.length > 1 && <strong className="legend-date">{` ${held.join(" and ") || "neither date"}`}</strong>}
      <span className="legend-sentence">{`: ${layer.legend}`}</span>
    </>
  );
}

/** The layers that a legend explains: contested lines and areas, and what the content says. */
export function explained(layers: MapLayer[]): MapLayer[] {
  return layers.filter((layer) => layer.explained);
}
