import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it, vi } from "vitest";
import { loadAtlas } from "@/lib/content/load.ts";
import { textView } from "@/lib/view/page-view.ts";
import { Page } from "./page.tsx";

vi.mock("next/navigation", async (original) => ({
  ...(await original<object>()),
  useRouter: () => ({}),
  usePathname: () => "/sources",
}));

it("the printed address of a page keeps order, voice, rank and part, and leaves out what is not ours", () => {
  const atlas = loadAtlas();
  const address = "?sort=place&utm_source=x&voice=armenian&rank=2&part=2";
  const props = { atlas, path: "/sources", view: textView(atlas), address, children: null };
  const [, printed = ""] = /<p class="print-line">([^<]*)/.exec(renderToStaticMarkup(createElement(Page, props))) ?? [];
  expect(printed.replaceAll("&amp;", "&")).toMatch(/\/sources\?sort=place&voice=armenian&rank=2&part=2$/);
});
