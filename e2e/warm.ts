/**
 * Most tests need a page, not a browser that has never seen the site. Here each gets a new tab of a browser that has: what
 * the browser made of the site's files stays from test to test, which halves what a page costs; what a reader leaves behind
 * (cookies, storage, permissions, other tabs) does not. Tests of a first visit, of what is fetched, painted and kept, take
 * Playwright's own `test`.
 */
import { type Browser, type BrowserContext, type BrowserContextOptions, test as cold } from "@playwright/test";

/** The first tab of a room stays open, so that the process behind it does: the next tab goes on in it. */
async function openRoom(browser: Browser, options: BrowserContextOptions): Promise<BrowserContext> {
  const room = await browser.newContext(options);
  await (await room.newPage()).goto("/robots.txt");
  return room;
}

/** As if nobody had been there; only the browser itself remembers. */
async function tidy(room: BrowserContext, permissions: string[] = []): Promise<void> {
  const [first, ...others] = room.pages();
  for (const page of others) await page.close();
  await first?.evaluate(() => localStorage.clear());
  await room.clearCookies();
  await room.clearPermissions();
  if (permissions.length > 0) await room.grantPermissions(permissions);
  await room.setOffline(false);
}

interface Workers {
  roomFor: (options: BrowserContextOptions) => Promise<BrowserContext>;
}

/** One value for each set of options, made when it is first asked for. */
function keptByOptions<Value>(make: (options: BrowserContextOptions) => Promise<Value>) {
  const kept = new Map<string, Promise<Value>>();
  return (options: BrowserContextOptions) => {
    const key = JSON.stringify(options);
    const value = kept.get(key) ?? make(options);
    kept.set(key, value);
    return value;
  };
}

export const test = cold.extend<object, Workers>({
  roomFor: [({ browser }, use) => use(keptByOptions((options) => openRoom(browser, options))), { scope: "worker" }],

  context: async (
    { roomFor, baseURL, viewport, javaScriptEnabled, hasTouch, isMobile, colorScheme, reducedMotion, permissions },
    use,
  ) => {
    const look = { viewport, javaScriptEnabled, hasTouch, isMobile, colorScheme, reducedMotion };
    const room = await roomFor({ baseURL, permissions, ...look });
    await use(room);
    await tidy(room, permissions);
  },

  page: async ({ context }, use) => {
    await use(await context.newPage());
  },
});
