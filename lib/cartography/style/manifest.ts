import type { StyleContext } from "./context.ts";
import { arcLabels, arcs } from "./layers/arcs.ts";
import { borders } from "./layers/borders.ts";
import { ceasefireLine } from "./layers/ceasefire-line.ts";
import { corridorRoads } from "./layers/corridor-roads.ts";
import { districts } from "./layers/districts.ts";
import { entries, entryExtents, entryLabels, selectedEntries, selectedEntryLabels } from "./layers/entries.ts";
import { heldArea } from "./layers/held-area.ts";
import { lachinCorridor } from "./layers/lachin-corridor.ts";
import { lakeLabels, lakes } from "./layers/lakes.ts";
import { lineOfContact } from "./layers/line-of-contact.ts";
import { sheet } from "./layers/map-sheet.ts";
import { neighbours, neighboursVeil } from "./layers/neighbours.ts";
import { oblast } from "./layers/oblast.ts";
import { overviewCountries, overviewVignette } from "./layers/overview-countries.ts";
import { overviewRegion, overviewRegionBoundary, overviewRegionVeil } from "./layers/overview-region.ts";
import { peacekeepersZone } from "./layers/peacekeepers-zone.ts";
import { peaks } from "./layers/peaks.ts";
import { provinces } from "./layers/provinces.ts";
import { regionLabels } from "./layers/region-labels.ts";
import { relief, reliefVignette } from "./layers/relief.ts";
import { riverLabels, rivers } from "./layers/rivers.ts";
import { seaLabels, seas } from "./layers/seas.ts";
import { sevenDistrictLabels, sevenDistricts } from "./layers/seven-districts.ts";
import { stateLabels } from "./layers/state-labels.ts";
import { armenia, azerbaijan } from "./layers/states.ts";
import { majorTowns, minorTowns } from "./layers/towns.ts";
import type { StyleLayer } from "./style-layer.ts";

/**
 * The draw order, bottom to top. Labels are placed in the opposite order: what stands last gets its room first.
 */
export const manifest: ((context: StyleContext) => StyleLayer[])[] = [
  sheet,
  overviewCountries,
  overviewRegion,
  neighbours,
  armenia,
  azerbaijan,
  relief,
  overviewRegionVeil,
  neighboursVeil,
  rivers,
  lakes,
  reliefVignette,
  seas,
  districts,
  provinces,
  heldArea,
  sevenDistricts,
  peacekeepersZone,
  lachinCorridor,
  overviewRegionBoundary,
  borders,
  oblast,
  corridorRoads,
  ceasefireLine,
  lineOfContact,
  overviewVignette,
  arcs,
  selectedEntries,
  riverLabels,
  peaks,
  minorTowns,
  regionLabels,
  sevenDistrictLabels,
  lakeLabels,
  seaLabels,
  stateLabels,
  majorTowns,
  arcLabels,
  entryLabels,
  // Above it only the markers: the name of the selected place keeps clear of them and goes before all other names.
  selectedEntryLabels,
  entryExtents,
  entries,
];
