/** A line of text set in our own fonts: as wide as it will be, and as outlines that need no font. */
import { type Face, fontFamily, socialFonts } from "../social/picture-fonts.ts";
import { type Typeface, typeface } from "./typeface.ts";

export interface Type {
  family: "sans" | "serif";
  weight: number;
  style?: "normal" | "italic";
  /** px. */
  size: number;
  /** Em of the size. */
  letterSpacing?: number;
}

export interface SetLine {
  /** px. */
  width: number;
  /** Path data in thousandths of the size, y upwards, from the start of the baseline. */
  path: string;
}

const read = new Map<Face, Typeface>();

function readFace(face: Face): Typeface {
  const known = read.get(face) ?? typeface(face.data);
  read.set(face, known);
  return known;
}

/** The files of a look in the order in which a letter is looked for in them: of each family the one nearest in style and weight. */
function facesOf({ family, weight, style = "normal" }: Type): Typeface[] {
  const distance = (face: Face) => (face.style === style ? 0 : 1000) + Math.abs(face.weight - weight);
  return fontFamily[family].split(", ").flatMap((name) => {
    const [nearest] = socialFonts()
      .filter((face) => face.name === name)
      .toSorted((a, b) => distance(a) - distance(b));
    return nearest ? [readFace(nearest)] : [];
  });
}

const looks = new Map<string, Typeface[]>();

function facesFor(type: Type): Typeface[] {
  const key = `${type.family} ${type.weight} ${type.style}`;
  const known = looks.get(key) ?? facesOf(type);
  looks.set(key, known);
  return known;
}

/** What a line of this type takes above and below its baseline, in px. */
export function extentOf(type: Type): { ascent: number; descent: number } {
  const [{ ascent, descent } = { ascent: 1000, descent: 300 }] = facesFor(type);
  return { ascent: (ascent / 1000) * type.size, descent: (descent / 1000) * type.size };
}

/** Whether one of our fonts has a letter in this look. */
export const canSet = (letter: string, type: Type): boolean =>
  facesFor(type).some((face) => face.glyph(letter.codePointAt(0) ?? 0) > 0);

/** Sets one line. A letter that no file has is drawn as the box that fonts have for it. */
export function setLine(text: string, type: Type): SetLine {
  const faces = facesFor(type);
  const spacing = (type.letterSpacing ?? 0) * 1000;
  let pen = 0;
  let path = "";
  let before: { face: Typeface; glyph: number } | undefined;
  for (const letter of text.normalize("NFC")) {
    const codePoint = letter.codePointAt(0) ?? 0;
    const face = faces.find((each) => each.glyph(codePoint) > 0) ?? faces[0];
    if (!face) continue;
    const glyph = face.glyph(codePoint);
    if (before?.face === face) pen += face.kern(before.glyph, glyph);
    const outline = face.outline(glyph);
    if (outline) path += `M${Math.round(pen + outline.start[0])} ${outline.start[1]}${outline.rest}`;
    pen += face.advance(glyph) + spacing;
    before = { face, glyph };
  }
  return { width: (pen / 1000) * type.size, path };
}
