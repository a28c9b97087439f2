import type { ReactNode } from "react";
import { inRow, Said } from "@/components/ui/said.tsx";
import type { Words } from "@/lib/words/words.ts";

type Inside = Parameters<typeof inRow>[0];

const links = {
  earth: (inside: Inside) => <a href="https://www.naturalearthdata.com/">{inRow(inside)}</a>,
  geonames: (inside: Inside) => <a href="https://www.geonames.org/">{inRow(inside)}</a>,
};

/** The credit that the sources of the map ask for, in a line of its own under the map: nothing lies under it. */
export function MapAttribution({ children, words }: { children: ReactNode; words: Words }) {
  return (
    <div className="map-attribution">
      {children}
      <p>
        <Said words={words} message="map-live.credit" of={links} />
      </p>
    </div>
  );
}
