import { renderToStaticMarkup } from "react-dom/server";
import { expect, it, vi } from "vitest";
import { viewedRoute } from "@/components/routes/viewed-route.tsx";

vi.mock("next/navigation", async (original) => ({
  ...(await original<object>()),
  useRouter: () => ({}),
  usePathname: () => "/",
}));

/** What a page is printed with, from its address. */
async function printed(address: string): Promise<string> {
  const { pathname, searchParams } = new URL(address, "http://localhost");
  const page = await viewedRoute.ViewedPage({
    params: Promise.resolve({ path: pathname.slice(1).split("/") }),
    searchParams: Promise.resolve(Object.fromEntries(searchParams)),
  });
  const [, line = ""] = /<p class="print-line">([^<]*)/.exec(renderToStaticMarkup(page)) ?? [];
  return line.replaceAll("&amp;", "&").replace(/^https?:\/\/[^/]+/, "");
}

it("the printed address of a page keeps order, voice and rank, and leaves out what is not ours or not understood", async () => {
  expect(await printed("/sources?utm_source=x&voice=armenian&rank=2&part=1")).toBe("/sources?voice=armenian&rank=2");
  expect(await printed("/meetings?sort=place&on=2013&level=colour")).toBe("/meetings?on=2013&sort=place");
});

it("the printed address has the part that stands on the page, not one that the list does not have", async () => {
  expect(await printed("/meetings?sort=place&part=7")).toBe("/meetings?sort=place");
});

it("a report that names something by an address that is none repeats nothing of it on paper", async () => {
  for (const subject of ["page=/no/such", "page=/places/tbilisi&excerpt=no-such", "page=https://example.org/"])
    expect(await printed(`/corrections?${subject}`)).toBe("/corrections");
});
