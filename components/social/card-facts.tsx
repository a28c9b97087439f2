import type { Entry } from "@/lib/atlas/schema.ts";
import { tokens } from "@/lib/design/tokens.ts";
import { fontFamily } from "@/lib/social/picture-fonts.ts";
import { KindShape } from "./kind-shape.tsx";

export interface Fact {
  kind: Entry["kind"] | null;
  text: string;
  /** False where a fact goes on in a second row. */
  first: boolean;
}

/** px. */
export const factSize = 21;
export const factHeight = 31;

const shapeSize = 26;
const colours = tokens.light;

/** Kind and date in the colour of the kind, its shape before them. */
export function Facts({ facts }: { facts: Fact[] }) {
  return (
    <div style={{ display: "flex", flexDirection: "column" }}>
      {facts.map(({ kind, text, first }) => (
        <div key={text} style={{ display: "flex", alignItems: "center", gap: 8, height: factHeight }}>
          {kind && first && <KindShape kind={kind} size={shapeSize} />}
          <div
            style={{
              marginLeft: kind && !first ? shapeSize + 8 : 0,
              fontFamily: fontFamily.sans,
              fontSize: factSize,
              fontWeight: 600,
              color: kind ? colours[kind] : colours.inkSoft,
              whiteSpace: "pre",
            }}
          >
            {text}
          </div>
        </div>
      ))}
    </div>
  );
}
