import { expect, test } from "@playwright/test";

/** Views of which none has been drawn before. */
const pictures = Array.from(
  { length: 50 },
  (_, index) => `/social/places/tbilisi?map=6.${index % 2 ? 5 : 3}/41.${10 + index}/45&on=2013`,
);

test("static pages go on while fifty pictures are asked for at once; what cannot wait is told when to come again", async ({
  baseURL,
}) => {
  let left = pictures.length;
  const answers = pictures.map(async (address) => {
    const answer = await fetch(baseURL + address);
    await answer.arrayBuffer();
    left--;
    return answer;
  });
  let pages = 0;
  for (; left > 0 && pages < 40; pages++) {
    const page = await fetch(`${baseURL}/about?x=${pages}`);
    expect(page.status).toBe(200);
    await page.text();
  }
  // Drawn before them, one page alone would have taken longer than all of these.
  expect([pages, left > 0]).toEqual([40, true]);
  const all = await Promise.all(answers);
  const refused = all.filter(({ status }) => status === 503);
  expect(all.filter(({ status }) => status === 200).length).toBe(pictures.length - refused.length);
  for (const { headers } of refused) expect(headers.get("retry-after")).toBe("5");
});

test("a picture is drawn once for all who ask for it, and not sent again to who has it", async ({ request }) => {
  const address = "/social/places/tbilisi?on=1999";
  const [first, second] = await Promise.all([request.get(address), request.get(address)]);
  expect((await second?.body())?.equals((await first?.body()) as Buffer)).toBe(true);
  const tag = first?.headers().etag ?? "";
  expect(tag).toMatch(/^W\/"/);
  const again = await request.get(address, { headers: { "If-None-Match": tag } });
  expect([again.status(), (await again.body()).length]).toEqual([304, 0]);
});

for (const address of ["/map-data.json", "/search-index.json", "/map-image/wide/6.2/41.25/45.25/3/no-arcs.svg"]) {
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
