/** The credit under every map, as it is written where nothing can be linked. */
export const mapCredit = "Made with Natural Earth · Places: GeoNames, CC BY 4.0 · Relief: NASA SRTM30";
