import type { ReactNode } from "react";

/** The credit that the sources of the map ask for, in a line of its own under the map: nothing lies under it. */
export function MapAttribution({ children }: { children: ReactNode }) {
  return (
    <div className="map-attribution">
      {children}
      <p>
        Made with <a href="https://www.naturalearthdata.com/">Natural Earth</a> · Places:{" "}
        <a href="https://www.geonames.org/">GeoNames</a>, CC BY 4.0 · Relief: NASA SRTM30
      </p>
    </div>
  );
}
