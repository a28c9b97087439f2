/**
 * Writes app/tokens.css from lib/design/tokens.ts, and app/shape-sizes.css from the shapes of the map's style. Run `npm run tokens`
 * after a change there; tests compare them.
 */
import { writeFileSync } from "node:fs";
import { shapesCss } from "../lib/cartography/style/images/shapes-css.ts";
import { tokensCss } from "../lib/design/tokens-css.ts";

writeFileSync("app/tokens.css", tokensCss());
writeFileSync("app/shape-sizes.css", shapesCss());
