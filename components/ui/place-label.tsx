import { defaultLanguage } from "@/lib/atlas/names/label-language.ts";
import { labelParts, placeLabel } from "@/lib/atlas/names/names.ts";
import type { Place } from "@/lib/atlas/schema.ts";
import { LabelParts } from "./label-parts.tsx";
import { namesAsked } from "./names-asked.ts";

/** The name or names of a place in the language that the reader asked for. */
export function PlaceLabel({ place }: { place: Place }) {
  const names = namesAsked() ?? defaultLanguage;
  return names === defaultLanguage ? placeLabel(place) : <LabelParts parts={labelParts(place, names)} />;
}
