/** What /read needs before a text can be read without a network: the gazetteer, the worker, the grounds of the map and the fonts. */
import { fontSheetPath } from "@/lib/design/font-sheet.js";
import type { ReadGround } from "@/lib/reading/shown/map-window.ts";
import { fetched } from "@/lib/site/fetched.ts";
import type { ShareWords } from "@/lib/site/late-words.ts";
import type { GivenWords, Words } from "@/lib/words/words.ts";
import { type Asked, Reader } from "./asked-worker.ts";

/** What the page gave to the form for its program. */
export interface Settings {
  grounds: ReadGround[];
  name: string;
  /** Where the gazetteer is, in the language of the page. */
  gazetteer: string;
  /** Of the areas "read-desk" and "fetched". */
  words: GivenWords;
  share: ShareWords;
}

/** Pictures that are kept are there without a network. */
const kept: HTMLImageElement[] = [];

const makeWorker = () => new Worker(new URL("./read.worker.ts", import.meta.url)) as Asked;

function keepPicture({ path }: ReadGround): Promise<void> {
  const picture = Object.assign(new Image(), { src: path });
  kept.push(picture);
  return picture.decode();
}

/** Letters of every script that the site has fonts for. A font that is fetched for a text would say in which letters that is. */
const letters = "Aəğ Жѓ Աֆ აჰ";

/** The page names its fonts once it is painted (lib/boot/begin.ts), or in its head where they were kept before. */
const hasFonts = () =>
  document.documentElement.dataset.fonts !== undefined || document.querySelector(`link[href="${fontSheetPath}"]`);

async function keepFonts(): Promise<void> {
  for (let tries = 0; tries < 30 && !hasFonts(); tries++) await new Promise((done) => setTimeout(done, 100));
  const families = new Set([...document.fonts].map(({ family }) => family.replaceAll(`"`, "")));
  await Promise.allSettled([...families].map((family) => document.fonts.load(`1rem "${family}"`, letters)));
}

async function makeReader({ grounds, name, gazetteer: address }: Settings, words: Words): Promise<Reader> {
  const [gazetteer] = await Promise.all([
    fetched(address, { read: (answer) => answer.text() }),
    Promise.allSettled(grounds.map(keepPicture)),
    keepFonts(),
  ]);
  const site = { name, origin: location.origin };
  const reader = new Reader(makeWorker, { kind: "begin", gazetteer, grounds, site }, words);
  await reader.ready();
  return reader;
}

let coming: Promise<Reader> | undefined;

/** One for as long as the site is open, whichever pages are seen between: a worker holds the whole gazetteer. */
export function theReader(settings: Settings, words: Words): Promise<Reader> {
  coming ??= makeReader(settings, words).catch((error) => {
    coming = undefined;
    throw error;
  });
  return coming;
}
