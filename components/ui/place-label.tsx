import { defaultLanguage } from "@/lib/atlas/names/label-language.ts";
import { labelParts, ownLanguage, placeLabel } from "@/lib/atlas/names/names.ts";
import type { Place } from "@/lib/atlas/schema/place-schema.ts";
import type { Words } from "@/lib/words/words.ts";
import { LabelParts } from "./label-parts.tsx";
import { namesAsked } from "./names-asked.ts";

/** The name or names of a place in the language that the reader asked for. */
export function PlaceLabel({ place, words }: { place: Place; words: Words }) {
  const names = namesAsked() ?? ownLanguage(place);
  if (names === defaultLanguage && words.language === defaultLanguage) return placeLabel(place);
  return <LabelParts parts={labelParts(place, names)} words={words} />;
}
