/** Invented places on plausible ground: each in the country of a real place, not far from that, and on land. */
import { booleanPointInPolygon } from "@turf/turf";
import type { Feature, MultiPolygon, Polygon } from "geojson";
import { contestedId, isContested, slugify } from "../../lib/atlas/names/names.ts";
import type { Point } from "../../lib/atlas/schema/fields.ts";
import type { Place } from "../../lib/atlas/schema/place-schema.ts";
import type { Random } from "../fuzz/random.ts";
import { madeName, namesOfOne, namesOfTwo, slugsOf, spelt, type Tongue } from "./made-names.ts";

export type Area = Feature<Polygon | MultiPolygon>;

/** Countries, the finer drawings first, and what is no land within them. */
export interface Ground {
  countries: readonly Area[];
  lakes: readonly Area[];
}

const tongueOf: Record<string, Tongue> = { AM: "hy", AZ: "az", RU: "ru", UA: "ru", BY: "ru", GE: "ka" };

/** How far from its real place an invented one lies at most, in degrees: less where the map is seen from near. */
const spread = { near: 1.2, far: 2.5 };

/** The countries whose places the checks look for within their boundary, as the drawings name them. */
const nearCountries: Record<string, string> = { AM: "ARM", AZ: "AZE", GE: "GEO" };

const isNear = ({ country }: Place) => Object.hasOwn(nearCountries, country ?? "");

/** The drawing of the country that a place lies in; undefined where the drawings are too coarse to say so. */
function countryAround({ point, country }: Place, countries: readonly Area[]): Area | undefined {
  const code = nearCountries[country ?? ""];
  return countries.find((area) => (!code || area.properties?.adm0_a3 === code) && booleanPointInPolygon(point, area));
}

const rounded = (degrees: number) => Number(degrees.toFixed(4));

function somewhere(random: Random, [longitude, latitude]: Point, degrees: number): Point {
  const along = (most: number) => (random.below(2001) / 1000 - 1) * most;
  return [rounded(longitude + along(degrees)), rounded(latitude + along(degrees * 0.7))];
}

/** A point on the land of the country that a real place lies in; close by that where twenty tries were in vain. */
function pointNear(random: Random, place: Place, country: Area | undefined, lakes: readonly Area[]): Point {
  const within = (point: Point, area: Area) => booleanPointInPolygon(point, area);
  for (let tries = 0; tries < 20 && country; tries++) {
    const point = somewhere(random, place.point, isNear(place) ? spread.near : spread.far);
    if (within(point, country) && !lakes.some((lake) => within(point, lake))) return point;
  }
  return somewhere(random, place.point, 0.02);
}

const kinds = ["village", "village", "town", "town", "town", "city", "monastery", "resort", "building"] as const;
const ofOneHouse: readonly string[] = ["monastery", "building", "resort"];

/** `count` places beside the real ones. Their ids are distinct, and no name of theirs is the id of another. */
export function madePlaces(
  random: Random,
  real: readonly Place[],
  count: number,
  ground: Ground & { formerIds: readonly string[] },
): Place[] {
  const taken = new Set([...ground.formerIds, ...real.flatMap(({ id, names }) => [id, ...slugsOf(names)])]);
  const anchors = real.filter(({ country }) => country !== null);
  const countryOf = new Map(anchors.map((place) => [place.id, countryAround(place, ground.countries)]));
  const freeName = (tongue: Tongue): string => {
    for (;;) {
      const name = madeName(random, tongue);
      const slugs = slugsOf([{ text: name }, { text: spelt(name, "az") }]);
      if (slugs.some((slug) => taken.has(slug))) continue;
      for (const slug of slugs) taken.add(slug);
      return name;
    }
  };
  const users = usersOf(real);
  return Array.from({ length: count }, (): Place => {
    const anchor = random.one(anchors);
    const kind = random.one(kinds);
    const names =
      isContested(anchor) && users
        ? namesOfTwo(random, [freeName("az"), freeName("hy")], users)
        : namesOfOne(random, freeName(tongueOf[anchor.country ?? ""] ?? "other"));
    const place: Place = {
      id: slugify(names[0]?.text ?? ""),
      kind,
      point: pointNear(random, anchor, countryOf.get(anchor.id), ground.lakes),
      precision: ofOneHouse.includes(kind) ? "building" : "city",
      names,
      country: anchor.country,
      source: "Invented, for a test of size",
      ...(random.oneIn(12) && { note: `An invented ${kind}.` }),
    };
    return isContested(place) ? { ...place, id: contestedId(place) } : place;
  });
}

/** The words for those who use either name of a contested place: of the Azerbaijani one, then of the Armenian. */
function usersOf(places: readonly Place[]): [string, string] | undefined {
  const names = places.filter(isContested).flatMap((place) => place.names);
  const userIn = (lang: string) => names.find((name) => name.lang === lang && name.usedBy)?.usedBy;
  const [one, other] = [userIn("az"), userIn("hy")];
  return one && other ? [one, other] : undefined;
}
