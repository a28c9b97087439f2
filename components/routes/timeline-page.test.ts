import { renderToStaticMarkup } from "react-dom/server";
import { expect, it, vi } from "vitest";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { entryKinds } from "@/lib/atlas/kinds.ts";
import type { Entry } from "@/lib/atlas/schema/entry-schema.ts";
import { loadAtlas } from "@/lib/content/load.ts";
import { rowsShown } from "./testing/rows-shown.ts";
import { timelinePage } from "./timeline-page.tsx";

vi.mock("next/navigation", async (original) => ({ ...(await original<object>()), useRouter: () => ({}) }));

const atlas = loadAtlas();
const copies = Array.from({ length: 40 }, (_, copy) => copy);
const large: Atlas = {
  ...atlas,
  entries: atlas.entries.flatMap((entry) => copies.map((copy): Entry => ({ ...entry, id: `${entry.id}-${copy}` }))),
};
const markupOf = (of: Atlas, part?: number) => renderToStaticMarkup(timelinePage(of, part ? { part } : {}).body);

it("lists every entry of the atlas, and counts none of its periods, as ever", () => {
  const markup = markupOf(atlas);
  expect(rowsShown("/timeline", markup).toSorted()).toEqual(atlas.entries.map(({ id }) => id).toSorted());
  expect(markup).not.toMatch(/ · [\d,]+ meetings/);
});

it("says of each period how much of it there is in all parts, which together are all entries", () => {
  const counted = new Map<string, string>();
  const { parts } = timelinePage(large);
  for (let part = 1; part <= (parts?.count ?? 0); part++) {
    for (const section of markupOf(large, part).split("<section>").slice(1)) {
      const [, title = "", words = ""] = /<h2>(.*?)<\/h2><p class="soft">[^·]+ · ([^·]+) · /.exec(section) ?? [];
      expect(counted.get(title) ?? words).toBe(words);
      counted.set(title, words);
    }
  }
  for (const kind of entryKinds) {
    const numbers = [...counted.values()].map((words) => {
      const [, number = "0"] = new RegExp(`([\\d,]+) ${kind}`).exec(words) ?? [];
      return Number(number.replaceAll(",", ""));
    });
    const all = large.entries.filter((entry) => entry.kind === kind).length;
    expect(
      numbers.reduce((sum, number) => sum + number, 0),
      kind,
    ).toBe(all);
  }
});
