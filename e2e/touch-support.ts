import type { CDPSession, Page } from "@playwright/test";

type Point = { x: number; y: number };

const steps = 12;

const between = (from: Point, to: Point, share: number): Point => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
});

type TouchType = "touchStart" | "touchMove" | "touchEnd" | "touchCancel";

/** A screen to touch step by step: each call says where all fingers are. */
export async function touchScreen(page: Page) {
  const session: CDPSession = await page.context().newCDPSession(page);
  const touch = (type: TouchType, points: Point[]) =>
    session.send("Input.dispatchTouchEvent", { type, touchPoints: points.map((point, id) => ({ ...point, id })) });
  return { touch, session };
}

/** Real touches, as the browser gets them from a screen: it decides by itself what scrolls. */
export async function fingers(page: Page, paths: [Point, Point][]): Promise<void> {
  const { touch, session } = await touchScreen(page);
  await touch(
    "touchStart",
    paths.map(([from]) => from),
  );
  for (let step = 1; step <= steps; step++) {
    await touch(
      "touchMove",
      paths.map(([from, to]) => between(from, to, step / steps)),
    );
    await page.waitForTimeout(16);
  }
  await touch("touchEnd", []);
  await session.detach();
}

/** The middle of an element, moved by some CSS px. */
export async function middleOf(page: Page, selector: string, right = 0, down = 0): Promise<Point> {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} is not in sight`);
  return { x: box.x + box.width / 2 + right, y: box.y + box.height / 2 + down };
}
