/** What a view still wants to be told of the points that it shows. */
import { project } from "../../cartography/camera.ts";
import { drawnBox } from "../../cartography/frame.ts";
import type { PageView } from "../asked-of-map.ts";
import { type Closeness, nominalZoomOf, type ShownMarker } from "../clusters.ts";
import type { Marker, MarkerEntry } from "../marker.ts";
import { namedIn } from "../visible.ts";
import type { Points } from "./map-data-of.ts";
import { nearFrom } from "./near.ts";
import type { AskedWords } from "./point-words.ts";

export interface Wish extends AskedWords {
  /** The points that show only from close by. */
  near: boolean;
}

export const noWish: Wish = { near: false, places: [], entries: [], ids: [], articles: [] };

export const isNoWish = ({ near, ...asked }: Wish): boolean =>
  !near && Object.values(asked).every(({ length }) => length === 0);

/** So much of a picture lies ready around it: a short way needs no request, and no new links. */
const around = 1.5;

/** So many markers are no burden, wherever they lie. */
const few = 250;

/** Of many markers those in sight of the camera of the reference box, and a little around. */
export function inSight<Shown extends Pick<Marker, "point">>(markers: Shown[], camera: PageView["camera"]): Shown[] {
  if (markers.length <= few) return markers;
  const size = { width: drawnBox.width * around, height: drawnBox.height * around };
  return markers.filter(({ point }) => {
    const [x, y] = project(camera, size, point);
    return x >= 0 && y >= 0 && x <= size.width && y <= size.height;
  });
}

/** As many entries of one marker are listed; the others are counted. */
const mostListed = 300;

/** The places of a marker, each with those of its entries that are listed. */
function listed(marker: ShownMarker): { place: Marker; entries: MarkerEntry[] }[] {
  let rows = 0;
  return (marker.members ?? [marker]).flatMap((place) => {
    const entries = place.entries.slice(0, Math.max(0, mostListed - rows));
    rows += entries.length;
    return entries.length > 0 ? [{ place, entries }] : [];
  });
}

/** What the list of a marker shows: its places whose words are there, how many entries are left out, and how many wait for words. */
export function listedMembers(marker: ShownMarker) {
  const all = listed(marker);
  const members = all
    .filter(({ place }) => !place.wordless)
    .map(({ place, entries }) => ({ place, entries: entries.filter(({ wordless }) => !wordless) }));
  const count = (list: { entries: unknown[] }[]) => list.reduce((sum, { entries }) => sum + entries.length, 0);
  return { members, coming: count(all) - count(members), more: count(marker.members ?? [marker]) - count(all) };
}

/** Of those the ones whose words have to be asked for. */
function unnamed(marker: ShownMarker): Pick<Wish, "places" | "entries"> {
  const all = listed(marker);
  return {
    places: all.flatMap(({ place: { wordless, number } }) => (wordless ? [number] : [])),
    entries: all.flatMap(({ entries }) => entries.flatMap(({ wordless, number }) => (wordless ? [number] : []))),
  };
}

/** In zooms: what will show at the next step of a reader who comes closer is fetched before it. */
const ahead = 0.5;

interface Shown {
  /** The clusters of the view. */
  markers: ShownMarker[];
  view: Pick<PageView, "camera" | "selected" | "arcsTo" | "only" | "excerpts">;
  closeness: Closeness;
  opened: ShownMarker | null;
  /** Ids of a place and an article that the address asks for, whether there are such or not. */
  asked: { place?: string; article?: string };
  /** What has been asked for by its id already. */
  sought: ReadonlySet<string>;
}

const isKnown = ({ words }: Points, ids: ReadonlySet<string>) => {
  const known = new Set(Object.values(words.places).map(({ id }) => id));
  return (id: string) => known.has(id) || ids.has(id);
};

/** True where a place is named whose point has not come. */
function namesNear({ answer, near, words }: Points, ids: string[]): boolean {
  if (near) return false;
  let number = 0;
  const far = new Set(
    answer.points.markers.numbers.map((later) => {
      number += later;
      return number;
    }),
  );
  const wanted = new Set(ids);
  return Object.entries(words.places).some(([each, { id }]) => wanted.has(id) && !far.has(Number(each)));
}

/** Nothing of an atlas that came whole. */
export function wishOf(points: Points, { markers, view, closeness, opened, asked, sought }: Shown): Wish {
  if (points.answer.whole) return noWish;
  const named = [view.selected, view.arcsTo, view.only ?? [], Object.values(view.excerpts ?? {}).flat()].flat();
  const ids = [...new Set([...named, ...(asked.place ? [asked.place] : [])])];
  const known = isKnown(points, sought);
  const seen = inSight(markers, view.camera);
  const alone = seen.flatMap(({ entries }) => (entries.length === 1 ? entries : []));
  const list = opened ? unnamed(opened) : noWish;
  const article = asked.article ?? "";
  return {
    near: !points.near && (nominalZoomOf(closeness) + ahead >= nearFrom || namesNear(points, ids)),
    places: [...new Set([...seen.flatMap(({ wordless, number }) => (wordless ? [number] : [])), ...list.places])],
    entries: [...new Set([...alone.flatMap(({ wordless, number }) => (wordless ? [number] : [])), ...list.entries])],
    ids: ids.filter((id) => !known(id)),
    articles: article !== "" && !points.words.articles[article] && !sought.has(article) ? [article] : [],
  };
}

/** An opened marker with the words that have come since, its places named in a language. */
export function reworded(marker: ShownMarker, markers: Marker[], names: PageView["names"]): ShownMarker {
  const wanting = (one: Marker) => one.wordless === true || one.entries.some(({ wordless }) => wordless);
  if (![marker, ...(marker.members ?? [])].some(wanting)) return marker;
  const byNumber = new Map(markers.map((each) => [each.number, each]));
  const entries = new Map(markers.flatMap((each) => each.entries).map((entry) => [entry.number, entry]));
  const anew = <One extends Marker>({ wordless, ...one }: One): One => {
    const found = byNumber.get(one.number);
    const { place, label, langs } = namedIn(found ?? one, names);
    return {
      ...one,
      ...(wordless && (!found || found.wordless) && { wordless }),
      ...(wordless && found && !found.wordless && { place, label, langs }),
      entries: one.entries.map((entry) => {
        const come = entry.wordless && entries.get(entry.number);
        return come ? { ...come, ...(entry.over && { over: entry.over }) } : entry;
      }),
    } as One;
  };
  return { ...anew(marker), ...(marker.members && { members: marker.members.map(anew) }) };
}
