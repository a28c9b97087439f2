/** Writes CITATION.cff, by which a host of the repository says how to cite it, from what the site serves. `npm run citation` */
import { writeFileSync } from "node:fs";
import { loadAtlas } from "../lib/content/load.ts";
import { repositoryCitation } from "../lib/exports/files/citation-cff.ts";

writeFileSync("CITATION.cff", repositoryCitation(loadAtlas()));
