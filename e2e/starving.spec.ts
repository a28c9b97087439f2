import { expect, test } from "@playwright/test";

/** Views of which none has been drawn before. */
const pictures = Array.from(
  { length: 50 },
  (_, index) => `/social/places/tbilisi?map=6.${index % 2 ? 5 : 3}/41.${10 + index}/45&on=2013`,
);

test("static pages go on while fifty pictures are asked for at once; what cannot wait is told when to come again", async ({
  baseURL,
}) => {
  const leave = new AbortController();
  const refused: (string | null)[] = [];
  let left = pictures.length;
  const all = pictures.map(async (address) => {
    const { status, headers } = await fetch(baseURL + address, { signal: leave.signal });
    if (status === 503) refused.push(headers.get("retry-after"));
    left--;
  });
  let pages = 0;
  for (; left > 0 && pages < 40; pages++) {
    const page = await fetch(`${baseURL}/about?x=${pages}`);
    expect(page.status).toBe(200);
    await page.text();
  }
  // Had they waited for the pictures, all of those would be there.
  expect([pages, left > 0]).toEqual([40, true]);
  expect(refused.length).toBeGreaterThan(0);
  expect(new Set(refused)).toEqual(new Set(["5"]));
  // What nobody waits for any more is not drawn.
  leave.abort();
  await Promise.allSettled(all);
});

test("a picture that was drawn is kept, and not sent again to who has it", async ({ request }) => {
  const address = "/social/places/tbilisi?on=1999";
  // The first one of a busy machine may take longer than a server waits.
  await expect.poll(async () => (await request.get(address)).status(), { timeout: 100_000 }).toBe(200);
  const [first, second] = [await request.get(address), await request.get(address)];
  expect((await second.body()).equals(await first.body())).toBe(true);
  const tag = first.headers().etag ?? "";
  expect(tag).toMatch(/^W\/"/);
  const again = await request.get(address, { headers: { "If-None-Match": tag } });
  expect([again.status(), (await again.body()).length]).toEqual([304, 0]);
});

for (const address of [
  "/map-data.json",
  "/map-near.json",
  "/search-index.json",
  "/map-image/wide/6.2/41.25/45.25/3/no-arcs.svg",
]) {
  test(`${address} is not sent again to who has it`, async ({ request }) => {
    const first = await request.get(address);
    const tag = first.headers().etag ?? "";
    expect([first.status(), tag.slice(0, 3)]).toEqual([200, 'W/"']);
    const again = await request.get(address, { headers: { "If-None-Match": tag } });
    expect([again.status(), (await again.body()).length]).toEqual([304, 0]);
    expect(again.headers().etag).toBe(tag);
  });
}

test("a picture that no page names leads to the page's own", async ({ request }) => {
  for (const query of ["x=1", "on=28.01.2013", "map=7.123456/40/45", "on=never"]) {
    const { status, location } = await request
      .get(`/social/places/tbilisi?${query}`, { maxRedirects: 0 })
      .then((answer) => ({ status: answer.status(), location: answer.headers().location }));
    expect([status, location], query).toEqual([307, "/social/places/tbilisi"]);
  }
});
