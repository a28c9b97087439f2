import { expect, it } from "vitest";
import { project } from "../../camera.ts";
import { cameras, sizes } from "../testing/map-fixture.ts";
import { readGeoFile } from "./geo-sources.ts";
import { prepare } from "./prepare.ts";
import { projectChain, viewOf } from "./view.ts";

it("puts every town where the camera says it is, to a tenth of a pixel", () => {
  const camera = { center: [...cameras.karabakh.center] as [number, number], zoom: cameras.karabakh.zoom };
  const towns = readGeoFile("towns");
  const prepared = prepare(towns, new Set(), 1);
  for (const [index, { geometry }] of towns.features.entries()) {
    if (geometry.type !== "Point") continue;
    const expected = project(camera, sizes.wide, geometry.coordinates as [number, number]);
    const [x, y] =
      prepared[index]?.parts.flat().flatMap((chain) => projectChain(chain, viewOf(camera, sizes.wide))) ?? [];
    expect(Math.abs((x ?? Number.NaN) - expected[0])).toBeLessThan(0.1);
    expect(Math.abs((y ?? Number.NaN) - expected[1])).toBeLessThan(0.1);
  }
});
