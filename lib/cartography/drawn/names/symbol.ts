import type { Token } from "../../../design/tokens.ts";

export type Anchor =
  | "center"
  | "left"
  | "right"
  | "top"
  | "bottom"
  | "top-left"
  | "top-right"
  | "bottom-left"
  | "bottom-right";

/** A round mark under a symbol: radius and stroke in CSS px, the stroke outside the radius; `opacity` is the fill's. */
export type DrawnCircle = { radius: number; fill: Token; opacity: number; stroke: Token; strokeWidth: number };

/** What all labels of a style layer have in common at a zoom, unless the style varies it by feature. */
export type TextLook = {
  family: "sans" | "serif";
  weight: number;
  style: "normal" | "italic";
  /** CSS px. */
  size: number;
  /** Em of the text's size. */
  lineHeight: number;
  /** Em of the text's size. */
  letterSpacing: number;
  colour: Token;
  /** `null` without a halo; the width in CSS px reaches outwards from the letters. */
  halo: { colour: Token; width: number } | null;
};

export type DrawnText = {
  /** In capitals where the style says so; lines are separated by "\n", nothing else may wrap. */
  value: string;
  look: TextLook;
  /** The corner, side or middle of the text's box that is put on the point, moved by `offset`. */
  anchor: Anchor;
  align: "left" | "center" | "right";
  /** [right, down] in CSS px, before the rotation: along and across the line of text. */
  offset: [number, number];
  /** Degrees clockwise round the point, between -90 and 90. */
  rotate: number;
};

/** One feature of a symbol or circle layer: drawn over the picture at a constant size in CSS px. */
export type DrawnSymbol = {
  /** Id of the style layer. */
  layer: string;
  /** Percent of the picture's width and height from its top left corner. */
  x: number;
  y: number;
  /** A shape of `style/shapes.ts`, centred on the point and drawn at `scale` times its size. */
  icon?: { id: string; scale: number };
  circle?: DrawnCircle;
  text?: DrawnText;
  properties: Record<string, unknown>;
};
