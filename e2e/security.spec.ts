import { type APIResponse, expect, type Page, test } from "@playwright/test";
import { kindsOfPage, mapAtRest, watchForFaults } from "./support.ts";

const view = "map=7/40.2/46.5&layers=oblast-1923-1991";

const addresses = [
  ...kindsOfPage,
  ...["/", "/places/tbilisi", "/deployments/russian-peacekeepers"].map((path) => `${path}?${view}`),
  "/places/nowhere",
  `/places/nowhere?${view}`,
  "/no/such/page",
  "/map-data.json",
  "/sitemap.xml",
];

/** The directives of an answer's Content-Security-Policy, each with its sources. */
function policyOf(answer: APIResponse): Record<string, string[]> {
  const directives = (answer.headers()["content-security-policy"] ?? "").split("; ");
  return Object.fromEntries(
    directives.map((directive) => {
      const [name = "", ...sources] = directive.split(" ");
      return [name, sources];
    }),
  );
}

for (const address of addresses) {
  test(`${address} is answered with every security header`, async ({ request }) => {
    const answer = await request.get(address);
    expect(answer.status()).toBe(/nowhere|no\/such/.test(address) ? 404 : 200);
    expect(answer.headers()).toMatchObject({
      "strict-transport-security": "max-age=63072000; includeSubDomains",
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "strict-origin-when-cross-origin",
      "permissions-policy": expect.stringContaining("camera=()"),
      "cross-origin-opener-policy": "same-origin",
    });
    const policy = policyOf(answer);
    expect(policy).toMatchObject({
      "default-src": ["'self'"],
      "script-src": ["'self'", "'unsafe-inline'"],
      "connect-src": ["'self'"],
      "object-src": ["'none'"],
      "base-uri": ["'self'"],
      "frame-ancestors": ["'none'"],
    });
    expect(Object.values(policy).flat().join(" ")).not.toMatch(/eval|https?:|\*/);
  });
}

for (const [address, days] of [
  [`/?${view}`, 1],
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

test("what the policy forbids is blocked and noticed", async ({ page }) => {
  const faults = await watchPolicy(page);
  await page.goto("/about");
  await page.evaluate(() => {
    new Image().src = "https://example.org/x.png";
  });
  await expect.poll(() => faults).toContainEqual("console: blocked by img-src: https://example.org/x.png");
});

for (const address of ["/places/tbilisi", `/deployments/russian-peacekeepers?${view}`]) {
  test(`the live map of ${address} works within the policy and asks no other host`, async ({ page }) => {
    test.slow(); // three maps, drawn without a graphics card
    const faults = await watchPolicy(page);
    await page.goto(address);
    await mapAtRest(page);
    const box = await page.locator(".map-canvas canvas").boundingBox();
    if (!box) throw new Error("The map has no size.");
    // a spot without a marker
    const [x, y] = [box.x + box.width * 0.3, box.y + box.height * 0.7];
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
