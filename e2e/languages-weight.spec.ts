/** Every kind of page keeps to its budget in every language, by what its markup asks for; English is opened in a browser too (every-page.spec.ts). */
import { type APIRequestContext, expect, test } from "@playwright/test";
import { beginPath, type Program, programId } from "../lib/boot/begin.ts";
import { addressIn, defaultLanguage, type Language, languages, otherLanguages } from "../lib/words/languages.ts";
import { budget, kilobytes, mapsAtFirst } from "./every-page/weight.ts";
import { kindsOfPage } from "./support.ts";

const known = new Map<string, Promise<number>>();

async function bodyAt(request: APIRequestContext, address: string): Promise<Buffer> {
  const answer = await request.get(address);
  expect(answer.status(), address).toBe(200);
  return answer.body();
}

/** What a file weighs as it is sent, in kB. Pages have most of theirs in common. */
function weightOf(request: APIRequestContext, address: string): Promise<number> {
  const weight = known.get(address) ?? bodyAt(request, address).then(kilobytes);
  known.set(address, weight);
  return weight;
}

const sum = (numbers: number[]) => numbers.reduce((all, number) => all + number, 0);

const weigh = async (request: APIRequestContext, addresses: string[]) =>
  sum(await Promise.all(addresses.map((address) => weightOf(request, address))));

function programOf(html: string): Program {
  const [, text] = new RegExp(`<script type="application/json" id="${programId}">(.*?)</script>`, "s").exec(html) ?? [];
  return JSON.parse(text ?? "null");
}

/** The addresses of a picture: one for each width of screen. */
const sizesOf = (picture: string) => [
  ...new Set([...picture.matchAll(/(?:src|srcset)="(\/map-image\/[^"#]+)/gi)].map(([, address = ""]) => address)),
];

/** The maps that a page opens with, each as its addresses. */
const firstMaps = (html: string) =>
  [...html.matchAll(/<picture>.*?<\/picture>/gs)]
    .map(([picture]) => picture)
    .filter((picture) => !picture.includes('loading="lazy"'))
    .map(sizesOf)
    .filter((sizes) => sizes.length > 0);

async function pageIn(request: APIRequestContext, language: Language, path: string) {
  const body = await bodyAt(request, addressIn(language, path));
  const html = body.toString();
  return { html: kilobytes(body), maps: firstMaps(html), program: programOf(html) };
}

/** Letters of other alphabets are longer than those of English; measured on 28 November 2026, and no part of what is promised. */
const mostData = (language: Language) => (language === defaultLanguage ? budget.begunWith : 37);

for (const language of languages) {
  test(`every kind of page keeps to its budget in ${language}`, async ({ request }) => {
    test.setTimeout(300_000);
    for (const path of kindsOfPage)
      await test.step(path, async () => {
        const { html, maps, program } = await pageIn(request, language, path);
        expect.soft(html, `HTML of ${path}`).toBeLessThanOrEqual(budget.html(path));
        expect
          .soft(await weigh(request, [beginPath, ...program.scripts]), `script of ${path}`)
          .toBeLessThanOrEqual(budget.script);
        expect.soft(await weigh(request, [program.data]), `data of ${path}`).toBeLessThanOrEqual(mostData(language));
        expect.soft(maps.length, `maps of ${path}`).toBeGreaterThanOrEqual(mapsAtFirst(path));
        const heaviest = maps.map(async (sizes) =>
          Math.max(...(await Promise.all(sizes.map((size) => weightOf(request, size))))),
        );
        expect.soft(sum(await Promise.all(heaviest)), `maps of ${path}`).toBeLessThanOrEqual(budget.map);
      });
  });
}

test("a page has no more script in another language than in English", async ({ request }) => {
  test.setTimeout(300_000);
  for (const path of kindsOfPage) {
    const { program: english } = await pageIn(request, defaultLanguage, path);
    const most = await weigh(request, english.scripts);
    for (const language of otherLanguages) {
      const { program } = await pageIn(request, language, path);
      expect.soft(await weigh(request, program.scripts), `${path} in ${language}`).toBeCloseTo(most, 3);
    }
  }
});
