/** What the servers are asked, to be compared and as load. */
import { readdirSync } from "node:fs";
import path from "node:path";
import { type Asked, asked } from "../../e2e/answers.ts";
import { loadAtlas } from "../../lib/content/load.ts";
import { askedKinds } from "../bench-serve/asked-kinds.ts";
import { type Asking, wholeAnswer } from "./asked-answer.ts";

/** As browsers ask. */
const compressed = { "Accept-Encoding": "gzip, deflate, br" };

/** The hashed files of a build by their addresses. */
export function hashedFiles(project: string): Asking[] {
  const folder = path.join(project, ".next", "static");
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && !file.name.endsWith(".br"))
    .map((file) => path.relative(folder, path.join(file.parentPath, file.name)).replaceAll(path.sep, "/"))
    .map((name) => ({ address: `/_next/static/${name}`, headers: compressed }));
}

/** Every page of the site map, which may be split. */
async function pagesOf(origin: string): Promise<Asking[]> {
  const named = async (address: string): Promise<string[]> => {
    const text = (await wholeAnswer(origin, { address })).body.toString();
    const paths = [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url = ""]) => new URL(url).pathname);
    return text.includes("<sitemapindex") ? (await Promise.all(paths.map(named))).flat() : paths;
  };
  return (await named("/sitemap.xml")).map((address) => ({ address, headers: compressed }));
}

/** Some of each kind that is drawn for its address. */
const drawn = (): Asking[] =>
  askedKinds(loadAtlas())
    .filter(({ isDrawn }) => isDrawn)
    .flatMap(({ address }) => [1, 2, 3].map((number) => ({ address: address(number), headers: compressed })));

/** Every kind of answer that the site gives, as the browser tests ask for it. */
const kinds = (): Asking[] =>
  Object.values<Asked>(asked).map(({ address, method, headers }) => ({
    address,
    ...(method && { method }),
    headers: { ...compressed, ...headers },
  }));

/** Everything of which equal servers must give equal answers. */
export async function allAsked(origin: string, project = "."): Promise<Asking[]> {
  return [...kinds(), ...(await pagesOf(origin)), ...drawn(), ...hashedFiles(project)];
}
