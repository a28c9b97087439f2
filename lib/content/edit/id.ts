import { slug } from "../../atlas/schema/fields.ts";

/** What an id looks like; it is a file's name and the end of an address as well. */
export const isId = (text: string) => slug.safeParse(text).success;

export const idForm = "an id is lower-case letters, digits and single hyphens: tbilisi-2022";
