import { cache } from "react";
import type { LabelLanguage } from "@/lib/atlas/names/label-language.ts";

/**
 * The language of names that the address of this request asks for, as React keeps it for one request: a place is named
 * in twenty components, and none of them has any other business with the address. Undefined on static pages.
 */
const request = cache((): { names?: LabelLanguage } => ({}));

export function askForNames(names: LabelLanguage | undefined): void {
  request().names = names;
}

export function namesAsked(): LabelLanguage | undefined {
  return request().names;
}
