/**
 * Without `glyphs` MapLibre 6 draws labels from the page's fonts (GlyphManager._createTinySDF): it joins `text-font`
 * into a CSS font-family list and guesses weight and style from the words in the FIRST name. Hence each stack begins
 * with a family that does not exist and only says "SemiBold" or "Italic"; and names are quoted, because the "4" of
 * Source Serif 4 is not valid in an unquoted CSS family name.
 */
const sans = ['"Noto Sans Variable"', '"Noto Sans Armenian Variable"', '"Noto Sans Georgian Variable"'];
const serif = ['"Source Serif 4 Variable"', ...sans];

export const labelFonts = {
  sansRegular: ['"Label Sans Regular"', ...sans],
  sansMedium: ['"Label Sans Medium"', ...sans],
  sansSemiBold: ['"Label Sans SemiBold"', ...sans],
  serifItalic: ['"Label Serif Italic"', ...serif],
};

/** A `text-font` stack as CSS: `weight` 100–900, `style`, and a `family` list without the name that only says them. */
export function cssFont(stack: readonly string[]): { family: string; weight: number; style: "normal" | "italic" } {
  const hint = stack[0] ?? "";
  const weight = /SemiBold/.test(hint) ? 600 : /Medium/.test(hint) ? 500 : 400;
  return {
    family: [...stack.slice(1), "sans-serif"].join(","),
    weight,
    style: /Italic/.test(hint) ? "italic" : "normal",
  };
}

/** One letter of each script file that labels may need; the browser fetches only those faces it has a letter of. */
const scripts = { latin: "A", latinExtended: "əğı", cyrillic: "Я", armenian: "Ա", georgian: "ა" };

/**
 * What to pass to `document.fonts.load(font, text)` before the map is created. MapLibre itself waits for basic Latin
 * only and would draw "ə" or "Ա" from a fallback font and keep it.
 */
export function fontsToLoad(): { font: string; text: string }[] {
  const text = Object.values(scripts).join("");
  return Object.values(labelFonts).map((stack) => {
    const { family, weight, style } = cssFont(stack);
    return { font: `${style} ${weight} 48px ${family}`, text };
  });
}
