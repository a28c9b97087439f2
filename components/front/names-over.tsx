import type { CSSProperties } from "react";
import type { Camera } from "@/lib/cartography/camera.ts";
import type { CountryName } from "@/lib/view/front/country-names.ts";
import { isWithin, type Spot, spotOf } from "@/lib/view/front/front-cameras.ts";

export const standing = ([x, y]: Spot): CSSProperties => ({ left: `${x}%`, top: `${y}%` });

/** Nearer to the left edge than this, in percent, the middle of a name cannot stand: it begins there. */
const nearEdge = 14;

/** The names of countries over a picture of a camera; those whose place lies beyond it are left out. */
export function NamesOver({ countries, camera }: { countries: CountryName[]; camera: Camera }) {
  return countries
    .map((country) => ({ ...country, at: spotOf(camera, country.point) }))
    .filter(({ at }) => isWithin(at))
    .map(({ text, lang, side, at }) => (
      <b
        key={text}
        className="country"
        lang={lang}
        data-side={side || undefined}
        {...(at[0] < nearEdge ? { "data-from": "edge", style: { top: `${at[1]}%` } } : { style: standing(at) })}
      >
        {text}
      </b>
    ));
}
