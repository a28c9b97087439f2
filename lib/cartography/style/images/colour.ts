/** "#rrggbb" → [red, green, blue], 0–255. Throws when a token is written any other way. */
export function parseColour(colour: string): [number, number, number] {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (!match) throw new Error(`"${colour}" is not a colour of the form #rrggbb`);
  return [1, 2, 3].map((group) => Number.parseInt(match[group] ?? "", 16)) as [number, number, number];
}
