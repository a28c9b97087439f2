import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import { type Answer, allAnswers, isPage, type Kind, statusOf } from "./answers.ts";
import { mapAtRest, pageAlive, watchForFaults, withoutLiveMap } from "./support.ts";

const view = "map=7/40.2/46.5&layers=oblast-1923-1991";

/** Pages without a query: as the build has packed them, or the server when it has made them. */
const packedAsBuilt: string[] = [
  "the first page",
  "a page",
  "a missing page",
  "an address cut inside a letter",
  "a page by its inner address",
] satisfies Kind[];

/** What the scripts of any site may read. */
const openData: Kind[] = [
  "a table of the data",
  "the bibliography of the data",
  "the map of the data, for Google Earth",
  "a table of the data, for Excel",
  "all files of the data",
  "a missing file of the data",
  "a missing file of the data, by the name of one",
  "a missing table of the data, for Excel",
  "a page as a table",
  "a page as JSON",
  "a page as JSON, with what is not understood",
  "a page on the map",
  "a page under its old address, as a table",
  "a missing page as a table",
  "a page as what it is not given",
  "the description of all addresses",
  "a feed",
  "a feed in JSON",
  "a missing feed",
  "an answer of oEmbed",
  "an answer of oEmbed about another site",
  "an answer of oEmbed about nothing",
  "an answer of oEmbed in XML",
];

/** What other sites may show in a frame. */
const framed: Kind[] = ["an embed", "an embed with a view", "a missing embed", "an embed of a page in capitals"];

/** What other sites show or read of this one. */
const forOthers: Kind[] = [
  ...openData,
  ...framed,
  "the sheet of embeds",
  "the script of embeds",
  // of which an embed in a sandbox is made
  "a picture of the map",
  "a missing picture of the map",
  "a preview picture",
  "a missing preview picture",
  "a figure to be taken",
  "a figure to be taken, as a drawing",
  "a figure by another address than its own",
  "a missing figure",
  "a citation",
  "an annotation",
  "a missing citation",
  "an icon",
  "a drawn icon",
];

/** What a browser shows by itself as a picture with its own style sheet. */
const drawings: Kind[] = [
  "a picture of the map",
  "a missing picture of the map",
  "a figure to be taken, as a drawing",
  "a drawn icon",
];

/** Documents with one script and sheet of their own, which place nothing by attributes. */
const placing: Kind[] = ["where an embed is made", "where no embed is made"];

/** The directives of an answer's Content-Security-Policy, each with its sources. */
function policyOf(answer: Answer): Record<string, string[]> {
  const policies = answer.all("content-security-policy");
  expect(policies, "one policy: of two a browser heeds both").toHaveLength(1);
  const directives = policies[0]?.split("; ") ?? [];
  return Object.fromEntries(
    directives.map((directive) => {
      const [name = "", ...sources] = directive.split(" ");
      return [name, sources];
    }),
  );
}

/** The rules of Mozilla's HTTP Observatory by their names, each as strict as its best grade asks. */
const rules: Record<string, (answer: Answer, kind: Kind) => void> = {
  "Content Security Policy: nothing is allowed by default, and nothing unsafe": (answer, kind) => {
    const policy = policyOf(answer);
    expect(policy["default-src"]).toEqual(["'none'"]);
    const { "style-src-attr": ofAttributes, ...rest } = policy;
    expect(ofAttributes).toEqual([...drawings, ...placing].includes(kind) ? undefined : ["'unsafe-inline'"]);
    if (drawings.includes(kind)) delete rest["style-src"];
    const around = framed.includes(kind) ? ["*"] : ["'none'"];
    expect(rest["frame-ancestors"]).toEqual(around);
    delete rest["frame-ancestors"];
    expect(Object.values(rest).flat().join(" ")).not.toMatch(/unsafe|https?:|\*/);
    expect([rest["script-src"], rest["style-src"]].flat().join(" ")).not.toContain("data:");
    expect(policy["base-uri"]).toEqual(["'none'"]);
    expect(["'self'", "'none'"]).toContain(policy["form-action"]?.join());
  },
  "Cookies: the only one is the reader's choice, and stays on the site": (answer, kind) => {
    const cookie = answer.headers["set-cookie"];
    if (kind === "a choice of language") expect(cookie).toMatch(/^names=hy; .*SameSite=Lax/);
    else expect(cookie).toBeUndefined();
  },
  "Cross Origin Resource Sharing: other sites' scripts read the data, pages as data and the feeds, and nothing else": (
    answer,
    kind,
  ) => {
    const said = Object.entries(answer.headers).filter(([name]) => name.startsWith("access-control"));
    expect(Object.fromEntries(said)).toEqual(
      openData.includes(kind)
        ? {
            "access-control-allow-origin": "*",
            "access-control-expose-headers": "ETag, Link, Content-Disposition, X-Address-Faults",
          }
        : {},
    );
  },
  "Cross Origin Opener Policy": (answer) => {
    expect(answer.headers["cross-origin-opener-policy"]).toBe("same-origin");
  },
  "Cross Origin Embedder Policy: none is needed where the other policy lets nothing of others in": (answer) => {
    expect(answer.headers["cross-origin-embedder-policy"]).toBeUndefined();
    expect(answer.headers["content-security-policy"]).toMatch(/^default-src 'none'; /);
  },
  "Cross Origin Resource Policy: only what is made for other sites is for them": (answer, kind) => {
    const policy = forOthers.includes(kind) ? "cross-origin" : "same-origin";
    expect(answer.headers["cross-origin-resource-policy"]).toBe(policy);
  },
  "Redirection: it stays on the site": (answer) => {
    const { location } = answer.headers;
    const { origin } = new URL(answer.url);
    if (location) expect(new URL(location, origin).origin).toBe(origin);
  },
  "Referrer Policy": (answer) => {
    expect(answer.headers["referrer-policy"]).toBe("strict-origin-when-cross-origin");
  },
  "Strict Transport Security: for two years": (answer) => {
    expect(answer.headers["strict-transport-security"]).toBe("max-age=63072000; includeSubDomains");
  },
  "X-Content-Type-Options": (answer) => {
    expect(answer.headers["x-content-type-options"]).toBe("nosniff");
  },
  "X-Frame-Options: only embeds stand in the pages of others": (answer, kind) => {
    expect(answer.headers["x-frame-options"]).toBe(framed.includes(kind) ? undefined : "DENY");
  },
};

test.describe("every kind of answer", () => {
  // In one worker, which asks for each once.
  test.describe.configure({ mode: "default" });

  test("has the status of its kind", async ({ request }) => {
    const answers = await allAnswers(request);
    const found = answers.map(([kind, { status }]) => [kind, status]);
    expect(found).toEqual(answers.map(([kind]) => [kind, statusOf(kind)]));
  });

  for (const [rule, holds] of Object.entries(rules)) {
    test(`keeps the rule of ${rule}`, async ({ request }) => {
      for (const [kind, answer] of await allAnswers(request)) await test.step(kind, () => holds(answer, kind));
    });
  }

  test("that is a page keeps the rule of Subresource Integrity: each script is a file of the site", async ({
    request,
  }) => {
    for (const [kind, { text }] of await pagesOf(request)) {
      const sources = [...text.matchAll(/<script\b[^>]*\bsrc="([^"]*)"/g)].map(([, source]) => source);
      expect(sources, kind).toContain("/begin.js");
      for (const source of sources) expect(source, kind).toMatch(/^\/(?:begin\.js|_next\/static\/[\w./~-]+\.js)$/);
    }
  });

  test("that is a page has no handler in its markup, and no style element", async ({ request }) => {
    for (const [kind, { text }] of await pagesOf(request)) {
      const markup = text.replace(/<script\b.*?<\/script>/gs, "");
      expect(markup.match(/<[^>]+\son[a-z]+=|<style\b|href="javascript:/g), kind).toBeNull();
    }
  });

  test("that is drawn on request has a nonce of its own, and a built one needs none", async ({ request }) => {
    const nonces = (await allAnswers(request)).flatMap(([kind, answer]) => {
      const scripts = policyOf(answer)["script-src"] ?? [];
      const own = scripts.filter((source) => source.startsWith("'nonce-"));
      if (/^(?:the first page|a page|a missing file)$/.test(kind)) expect(own, kind).toEqual([]);
      return own;
    });
    expect(nonces.length).toBeGreaterThan(5);
    expect(new Set(nonces).size).toBe(nonces.length);
    // What is drawn is kept with its nonce (lib/site/nonce.ts): the same to all who ask for the address, of no use on another.
    const nonceOf = async (address: string) => (await request.get(address)).headers()["content-security-policy"];
    expect(await nonceOf(`/map?${view}`)).toBe(await nonceOf(`/map?${view}`));
    expect(await nonceOf(`/map?${view}&on=2020`)).not.toBe(await nonceOf(`/map?${view}`));
  });

  test("that says that something is wrong is kept by nobody", async ({ request }) => {
    for (const [kind, { status, headers }] of await allAnswers(request))
      if (status >= 400 && status !== 416) expect(headers["cache-control"], kind).toMatch(/no-store/);
  });

  test("that says in a sentence that nothing is there has the type of a sentence, not of what is missing", async ({
    request,
  }) => {
    for (const [kind, { headers }] of await allAnswers(request))
      if (/^a missing (?:file of the data|table of the data|page as a table|feed|citation)|^a page as what/.test(kind))
        expect(headers["content-type"], kind).toBe("text/plain; charset=utf-8");
  });

  test("that is long text comes compressed, and says to caches what it depends on", async ({ request }) => {
    for (const [kind, { headers, text }] of await allAnswers(request)) {
      if (text.length < 4096 || /png|zip/.test(headers["content-type"] ?? "")) continue;
      expect(headers["content-encoding"], kind).toBe(packedAsBuilt.includes(kind) ? "br" : "gzip");
      expect(headers.vary?.toLowerCase(), kind).toContain("accept-encoding");
    }
  });
});

const pagesOf = async (request: APIRequestContext) => (await allAnswers(request)).filter(([kind]) => isPage(kind));

for (const [address, days] of [
  [`/map?${view}`, 1],
  ["/places/tbilisi?on=2021", 1],
  ["/places/tbilisi", 0],
] as const) {
  test(`${address} may stay in Vercel's cache for ${days} days on request`, async ({ request }) => {
    const header = (await request.get(address)).headers()["vercel-cdn-cache-control"];
    expect(header).toBe(days === 0 ? undefined : `max-age=${days * 86_400}`);
  });
}

/** As `watchForFaults`, with what the Content-Security-Policy blocks. */
async function watchPolicy(page: Page): Promise<string[]> {
  const faults = watchForFaults(page);
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
      console.error(`blocked by ${effectiveDirective}: ${blockedURI}`),
    );
  });
  return faults;
}

test("what the policy forbids is blocked and noticed: pictures of others, scripts and style sheets in the page", async ({
  page,
}) => {
  const faults = await watchPolicy(page);
  for (const address of ["/about", `/about?${view}`]) {
    await page.goto(address);
    faults.length = 0;
    await page.evaluate(() => {
      new Image().src = "https://example.org/x.png";
      for (const tag of ["script", "style"])
        document.body.append(Object.assign(document.createElement(tag), { textContent: "0" }));
      document.body.insertAdjacentHTML("beforeend", '<b onclick="document.title = 1">b</b>');
      document.body.querySelector<HTMLElement>("b[onclick]")?.click();
    });
    for (const blocked of [
      "img-src: https://example.org/x.png",
      "script-src-elem: inline",
      "script-src-attr: inline",
      "style-src-elem: inline",
    ])
      await expect.poll(() => faults, { message: address }).toContainEqual(`console: blocked by ${blocked}`);
  }
});

type Routed = Window & { sameDocument?: boolean; next: { router: { push: (address: string) => void } } };

/** Where a reader goes within one document: built pages and drawn ones by turns. */
const journey = [
  "/about",
  "/meetings?on=2013",
  "/places/tbilisi",
  `/deployments/russian-peacekeepers?${view}`,
  "/where-they-met",
  "/search?q=tbilisi",
  "/sources",
  "/places/tbilisi?names=hy",
  "/timeline",
  "/corrections?page=/about",
];

for (const start of ["/articles", `/articles?${view}`]) {
  test(`ten changes of page in the document of ${start} are not held up by its policy`, async ({ page }) => {
    const faults = await watchPolicy(page);
    await withoutLiveMap(page);
    await page.goto(start);
    await pageAlive(page);
    await page.evaluate(() => Object.assign(window, { sameDocument: true }));
    for (const address of journey) {
      await page.evaluate((to) => (window as unknown as Routed).next.router.push(to), address);
      await expect(page).toHaveURL(address);
      await expect(page.locator("h1")).toHaveCount(1);
    }
    expect(await page.evaluate(() => (window as unknown as Routed).sameDocument)).toBe(true);
    expect(faults).toEqual([]);
  });
}

for (const address of ["/places/tbilisi", `/deployments/russian-peacekeepers?${view}`]) {
  test(`the live map of ${address} works within the policy and asks no other host`, async ({ page }) => {
    test.slow(); // three maps, drawn without a graphics card
    const faults = await watchPolicy(page);
    await page.goto(address);
    await mapAtRest(page);
    const box = await page.locator(".map-canvas canvas").boundingBox();
    if (!box) throw new Error("The map has no size.");
    // a spot without a marker or legend
    const [x, y] = [box.x + box.width * 0.3, box.y + box.height * 0.3];
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, -200);
    await page.mouse.down();
    await page.mouse.move(x + 120, y - 60, { steps: 5 });
    await page.mouse.up();
    await mapAtRest(page);
    await expect(page).toHaveURL(/[?&]map=/);
    await page.getByRole("navigation", { name: "Sections" }).getByRole("link", { name: "Meetings" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Meetings");
    await mapAtRest(page);
    expect(faults).toEqual([]);
  });
}
