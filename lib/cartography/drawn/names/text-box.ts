import type { Size } from "../../camera.ts";
import { anchoredBox, type Box, envelope, moved } from "./boxes.ts";
import type { DrawnSymbol } from "./symbol.ts";
import { textWidth } from "./text-width.ts";

/** Where the text of a symbol lies in a picture of that size, in CSS px, by its estimated width; a point for a symbol without one. */
export function textBox({ x, y, text }: DrawnSymbol, { width, height }: Size): Box {
  const lines = text?.value.split("\n") ?? [];
  const { size = 0, lineHeight = 0, family = "sans", letterSpacing = 0 } = text?.look ?? {};
  const longest = Math.max(0, ...lines.map((line) => textWidth(line, family, letterSpacing))) * size;
  const box = anchoredBox(text?.anchor ?? "center", text?.offset ?? [0, 0], longest, lines.length * lineHeight * size);
  return moved(envelope(box, text?.rotate ?? 0), (x / 100) * width, (y / 100) * height);
}
