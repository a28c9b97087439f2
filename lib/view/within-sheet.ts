/** Keeps what a page frames on the sheet: beyond its edges there is nothing but paper. */
import { type Camera, project, unproject } from "../cartography/camera.ts";
import { referenceBox } from "../cartography/frame.ts";
import { overviewFade } from "../cartography/style/vignette.ts";

/** How far a stretch from `from` to `to` has to move to cover 0 to `room`; one that is too short is put in the middle. */
function shift(from: number, to: number, room: number): number {
  if (to - from < room) return (room - to - from) / 2;
  return from > 0 ? -from : to < room ? room - to : 0;
}

/** The same zoom, moved so that the sheet without its faded edge fills the reference box as far as it can. */
export function withinSheet(camera: Camera): Camera {
  const { window, width: fade } = overviewFade;
  const [west, south, east, north] = window;
  const [left, top] = project(camera, referenceBox, [west + fade, north - fade]);
  const [right, bottom] = project(camera, referenceBox, [east - fade, south + fade]);
  const across = shift(left, right, referenceBox.width);
  const down = shift(top, bottom, referenceBox.height);
  if (across === 0 && down === 0) return camera;
  const middle: [number, number] = [referenceBox.width / 2 - across, referenceBox.height / 2 - down];
  return { ...camera, center: unproject(camera, referenceBox, middle) };
}
