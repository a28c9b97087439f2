/** Writes app/tokens.css from lib/design/tokens.ts. Run `npm run tokens` after a change there; a test compares the two. */
import { writeFileSync } from "node:fs";
import { tokensCss } from "../lib/design/tokens-css.ts";

writeFileSync("app/tokens.css", tokensCss());
