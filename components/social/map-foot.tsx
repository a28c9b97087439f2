import { tokens } from "@/lib/design/tokens.ts";
import { type KeyItem, keySize } from "@/lib/social/map-key.ts";
import { fontFamily } from "@/lib/social/picture-fonts.ts";
import type { Words } from "@/lib/words/words.ts";
import { SvgImage } from "./svg-image.tsx";

const colours = tokens.light;

const small = { fontFamily: fontFamily.sans, fontSize: 13.5, color: colours.inkSoft };

/** px, by the number of rows in the key. */
export function footHeight(rows: number): number {
  return rows === 0 ? 32 : 12 + rows * keySize.row + 46;
}

interface Props {
  rows: KeyItem[][];
  /** px */
  width: number;
  /** The sentence that stands wherever lines are shown. */
  sovereignty: string;
  words: Words;
}

/** Under the map: what its lines and areas mean, and whom the map is owed to. */
export function MapFoot({ rows, width, sovereignty, words }: Props) {
  return (
    <div
      style={{
        display: "flex",
        flexDirection: "column",
        justifyContent: rows.length > 0 ? "flex-start" : "center",
        width,
        height: footHeight(rows.length),
        padding: rows.length > 0 ? "9px 20px 0" : "0 20px",
        background: colours.paper,
        borderTop: `1px solid ${colours.rule}`,
      }}
    >
      {rows.map((row) => (
        <div
          key={row.map(({ id }) => id).join()}
          style={{ display: "flex", height: keySize.row, alignItems: "center", gap: keySize.between }}
        >
          {row.map(({ id, words: meaning, swatch }) => (
            <div key={id} style={{ display: "flex", alignItems: "center", gap: keySize.gap }}>
              {swatch ? <SvgImage svg={swatch} width={keySize.swatchWidth} height={keySize.swatchWidth / 2} /> : null}
              <div
                style={{
                  fontFamily: fontFamily.sans,
                  fontSize: keySize.text,
                  fontWeight: 500,
                  color: colours.ink,
                  whiteSpace: "pre",
                }}
              >
                {meaning}
              </div>
            </div>
          ))}
        </div>
      ))}
      {rows.length > 0 && <div style={{ ...small, marginTop: 3 }}>{sovereignty}</div>}
      <div style={small}>{words("social.credit")}</div>
    </div>
  );
}
