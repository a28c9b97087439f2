/** The paths of all pages, from the bare files. Plain JavaScript, because `next.config.js` reads it before anything is compiled. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { contentIn } from "../content/content-folder.js";
import { builtIds } from "./built-pages.js";

const project = path.join(import.meta.dirname, "../..");
const content = () => contentIn(project);
const readJson = (file) => JSON.parse(readFileSync(path.join(content(), file), "utf8"));

/** Drafts are no pages of a build; npm run dev finds them in the atlas. */
function readFolder(name) {
  const files = readdirSync(path.join(content(), name), { recursive: true, encoding: "utf8" });
  const each = files.filter((file) => file.endsWith(".json")).map((file) => readJson(path.join(name, file)));
  return each.filter(({ draft }) => draft !== true);
}

function fixedPaths() {
  const files = readdirSync(path.join(project, "app"), { recursive: true, encoding: "utf8" });
  const pages = files.filter((file) => path.basename(file) === "page.tsx" && !file.includes("["));
  // A folder in brackets is none of the address.
  return pages.map((file) =>
    path.posix.join(
      "/",
      ...path
        .dirname(file)
        .split(path.sep)
        .filter((step) => !step.startsWith("(")),
    ),
  );
}

function tourPaths({ id, stops }) {
  const base = id === "main" ? "/tour/" : `/tour/${id}-`;
  return [...(id === "main" ? [] : [`/tour/${id}`]), ...stops.map((_, index) => `${base}${index + 1}`)];
}

/** Full pages of the log: `perLogPage` of lib/atlas/corrected.ts. */
function logPaths() {
  const corrected = new Set(readJson("changes.json").changes.map(({ date, entry }) => `${date} ${entry}`)).size;
  return Array.from(
    { length: Math.max(0, Math.ceil(corrected / 40) - 1) },
    (_, index) => `/corrections/log/${index + 1}`,
  );
}

/**
 * What `proxy.ts` knows of the site's pages without a look at the atlas, whose reading would delay the first answer of each new
 * process: those that the build makes, and those that are made when they are first asked for. A path in neither list is looked
 * up in the atlas, so they need not be complete; a test says that they are.
 *
 * @returns {{ built: string[], onRequest: string[] }}
 */
export function knownPaths() {
  const { places } = readJson("places.json");
  const entries = readFolder("entries");
  const ids = builtIds(entries, places);
  const ofPlaces = places.map(({ id }) => ({ path: `/places/${id}`, isBuilt: ids.places.has(id) }));
  const ofEntries = entries.map(({ kind, id }) => ({ path: `/${kind}s/${id}`, isBuilt: ids.entries.has(id) }));
  const many = [...ofPlaces, ...ofEntries];
  const pathsOf = (wanted) => many.flatMap(({ path, isBuilt }) => (isBuilt === wanted ? [path] : []));
  return {
    built: [
      ...fixedPaths(),
      ...pathsOf(true),
      ...readFolder("articles").map(({ id }) => `/articles/${id}`),
      ...readFolder("tours").flatMap(tourPaths),
      ...readJson("atlas.json").eras.map(({ from }) => `/disagreements/${from ? `from-${from}` : "earliest"}`),
      ...logPaths(),
    ],
    onRequest: pathsOf(false),
  };
}
