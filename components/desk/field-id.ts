/** Where in the page a field stands. */

/** The id that @rjsf/core gives the field at a path: ["names", 2, "lang"] → "root_names_2_lang". */
export const fieldId = (path: (string | number)[]) => ["root", ...path].join("_");

/** The nearest element of a path that the form shows: a problem may name what is not there yet. `isThere`: whether an id is in the page. */
export function shownFieldId(path: (string | number)[], isThere: (id: string) => boolean): string {
  const ways = path.map((_, index) => fieldId(path.slice(0, path.length - index)));
  return ways.find(isThere) ?? fieldId([]);
}
