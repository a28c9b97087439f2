/** What an id looks like; it is a file's name and the end of an address as well. */
export const isId = (text: string) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);

export const idForm = "an id is lower-case letters, digits and single hyphens: tbilisi-2022";
