import type { CSSProperties } from "react";
import { fontFamily } from "@/lib/social/picture-fonts.ts";
import type { FittedText } from "@/lib/social/text-fit.ts";

interface Props {
  text: FittedText;
  family: "sans" | "serif";
  lineHeight: number;
  style?: CSSProperties;
}

/** Text that is already broken into lines: nothing wraps a second time. */
export function Lines({ text: { lines, size }, family, lineHeight, style }: Props) {
  return (
    <div
      style={{
        display: "flex",
        flexDirection: "column",
        flexShrink: 0,
        fontFamily: fontFamily[family],
        fontSize: size,
        lineHeight,
        ...style,
      }}
    >
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines never change places
        <div key={index} style={{ whiteSpace: "pre" }}>
          {line}
        </div>
      ))}
    </div>
  );
}
