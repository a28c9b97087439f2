/** The desk of an editor, under the development server alone; that a build has nothing of it is asked in e2e/no-desk.spec.ts. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import http from "node:http";
import path from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { checkContent } from "../lib/content/check/review.ts";
import { siteFolder } from "../lib/content/files.ts";
import { inventedId } from "../lib/desk/testing/article-for-desk.ts";
import { type DeskServer, deskServer } from "./desk-server.ts";
import { violations } from "./every-page/axe.ts";

// One server for all: it compiles each page once, on a machine that has other work.
test.describe.configure({ mode: "serial", timeout: 300_000 });

const patient = { timeout: 120_000 };
let server: DeskServer;

test.beforeAll(async () => {
  test.setTimeout(600_000);
  server = await deskServer();
});

test.afterAll(() => server?.stop());

const words = "The foreign ministers of Armenia and Azerbaijan held talks in Vienna on 12 March 2024, the hosts said.";
const meetingId = "2024-03-12-vienna";
const meetingFile = () => path.join(server.contentDir, `entries/${meetingId}.json`);
const form = (page: Page) => page.locator(".draft-pane");
const saving = (page: Page) => page.locator(".saving");
/** Of what stands in the form now: while that is not judged, what is said is of an earlier state. */
const isAsked = (page: Page, says: string | RegExp) =>
  expect(form(page).locator(".problem-list[aria-busy=false] [role=status]")).toHaveText(says, patient);

async function openDesk(page: Page): Promise<void> {
  await page.goto(`${server.origin}/edit`, patient);
  await expect(page.getByRole("heading", { name: "What is it?" })).toBeVisible(patient);
  // It listens once a choice does what it says.
  await expect(async () => {
    await page.getByRole("radio", { name: "Meeting" }).check();
    await expect(page.getByLabel("When")).toBeVisible({ timeout: 1000 });
  }).toPass(patient);
}

/** Chooses in a list by typing: any spelling finds it. */
async function choose(page: Page, label: string | RegExp, typed: string, name: string): Promise<void> {
  const box = page.getByRole("combobox", { name: label }).last();
  await box.fill(typed);
  await page.getByRole("option", { name }).first().click();
}

test("a new editor goes from a text to a page by the desk alone, without touching JSON", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openDesk(page);

  await test.step("the article, from its text", async () => {
    await page.getByRole("radio", { name: "Article" }).check();
    await page.getByRole("button", { name: "Begin an article" }).click();
    await expect(form(page).getByLabel("Title", { exact: true })).toHaveValue(/talk in Vienna/, patient);
    await form(page).getByLabel("Note", { exact: true }).fill("Invented for a test.");
    await form(page).getByLabel("About", { exact: true }).fill("Two ministers talk for three hours.");
    await form(page).getByLabel("Draft").uncheck();
  });

  await test.step("who printed it: not known, asked for once, or one out of the list", async () => {
    const publisher = form(page).getByRole("group", { name: "Publisher" });
    await expect(publisher.getByLabel("Not known")).toBeChecked();
    await publisher.getByLabel("Not known").uncheck();
    await expect(publisher.locator(".field-problems li")).toHaveText(["Say it, or tick “Not known”."], patient);
    await choose(page, "Publisher", "moscow times", "The Moscow Times");
    await expect(publisher.locator(".field-problems li")).toHaveCount(0, patient);
  });

  await test.step("the meeting: when and where, as the sentence says that is chosen, or by a name in another script", async () => {
    await page.getByRole("button", { name: words }).click();
    await page.getByRole("button", { name: "Begin or open" }).click();
    await page.getByRole("radio", { name: "Meeting" }).check();
    await expect(page.getByLabel("When")).toHaveValue("2024-03-12");
    await expect(page.getByLabel("When").locator("..")).toContainText("12 March 2024");
    const where = page.getByRole("combobox", { name: /Where/ });
    await expect(where).toHaveValue("Vienna");
    const address = page.getByLabel("Its short name, the end of its address");
    await expect(address).toHaveValue(meetingId);
    await where.fill("");
    await expect(address).toHaveValue("2024-03-12");
    await choose(page, /Where/, "Вена", "Vienna");
    await expect(address).toHaveValue(meetingId);
    await page.getByRole("button", { name: "Begin a meeting" }).click();
    await expect(form(page).getByLabel("Title", { exact: true })).toBeVisible(patient);
    await isAsked(page, /things are still asked for/);
    await expect(form(page).locator(".desk-field:has(> #root_title) .field-problems")).not.toBeEmpty();
  });

  await test.step("what the text says, taken by the press of a button", async () => {
    await page.getByRole("button", { name: /Ararat Mirzoyan said/ }).click();
    await page.getByRole("button", { name: "Take Ararat Mirzoyan" }).click();
    await page.getByRole("button", { name: /Jeyhun Bayramov said/ }).click();
    await page.getByRole("button", { name: "Take Jeyhun Bayramov" }).click();
    await expect(form(page).getByLabel("Name", { exact: true }).first()).toHaveValue("Ararat Mirzoyan");
    await expect(form(page).getByLabel("Role optional").nth(1)).toHaveValue(/Azerbaijan/);
  });

  await test.step("the passage that it stands on", async () => {
    await page.getByRole("button", { name: words }).click();
    const passage = page.getByRole("region", { name: "The passage that is chosen" });
    await expect(passage.getByRole("status")).toContainText("It stands once in the text, in paragraph 1", patient);
    await passage.getByRole("group", { name: "Ends" }).getByRole("button", { name: "a word earlier" }).click();
    await expect(passage.locator("mark")).toHaveText(/the hosts$/);
    await passage.getByRole("button", { name: "Quote it" }).click();
    await expect(passage).toHaveCount(0);
  });

  await test.step("what is left to be said, until nothing is asked for", async () => {
    await form(page).getByLabel("Title", { exact: true }).fill("Foreign ministers meet in Vienna");
    for (const [list, chosen] of [
      ["Level", "Foreign ministers"],
      ["Mediator", "No mediator"],
    ] as const) {
      const field = form(page)
        .locator(".desk-field", { has: page.getByLabel(list, { exact: true }) })
        .last();
      await expect(field.getByRole("combobox")).toHaveValue("");
      await expect(field.locator(".field-problems li")).toHaveText(["Nothing is chosen here yet: choose what fits."]);
      await field.getByRole("combobox").selectOption({ label: chosen });
    }
    await form(page).getByLabel("Format", { exact: true }).fill("Talks between the two ministers.");
    await form(page).getByLabel("Outcome", { exact: true }).fill("They agreed to go on.");
    await form(page).getByLabel("Paragraph 1").fill("The two ministers met in Vienna.");
    await form(page).getByLabel("Draft").uncheck();
    await isAsked(page, "Nothing is asked for any more.");
  });

  await test.step("the page as readers would see it, before it is saved", async () => {
    await page.getByRole("button", { name: "The page" }).click();
    const frame = page.frameLocator("iframe[title^='The page']");
    await expect(frame.getByRole("heading", { level: 1 })).toHaveText("Foreign ministers meet in Vienna", patient);
    await expect(frame.locator("body")).toContainText("held talks in Vienna on 12 March 2024, the hosts");
    expect(readdirSync(path.dirname(meetingFile()))).not.toContain(`${meetingId}.json`);
  });

  await test.step("saved, and sound", async () => {
    await page.keyboard.press("Control+s");
    await expect(saving(page)).toContainText(
      `Saved: content/articles/${inventedId}.json, content/entries/${meetingId}.json`,
      patient,
    );
    expect(checkContent(siteFolder(server.contentDir))).toEqual([]);
    const article = readFileSync(path.join(server.contentDir, `articles/${inventedId}.json`), "utf8");
    expect(article).toContain("held talks in Vienna");
    // Nothing of the text comes into the project but what is quoted, with a few words around it.
    for (const unquoted of ["shook hands", "served coffee", "much remained"]) expect(article).not.toContain(unquoted);
    const answer = await page.request.get(`${server.origin}/edit`);
    expect(answer.status()).toBe(200);
  });

  await test.step("and from there to the page that was saved", async () => {
    await expect(saving(page).getByRole("link", { name: /Ministers of Armenia/ })).toHaveAttribute(
      "href",
      `/articles/${inventedId}`,
    );
    const opening = page.waitForEvent("popup");
    await saving(page).getByRole("link", { name: "Foreign ministers meet in Vienna" }).click();
    const saved = await opening;
    await expect(saved).toHaveURL(`${server.origin}/meetings/${meetingId}`, patient);
    await expect(saved.getByRole("heading", { level: 1 })).toHaveText("Foreign ministers meet in Vienna", patient);
    await saved.close();
  });
});

test("another's change is not written over: the desk says so, shows it when asked, and loses nothing", async ({
  page,
}) => {
  await openDesk(page);
  await page.getByRole("combobox", { name: "Or open an entry" }).fill("Foreign ministers meet in Vienna");
  await page.getByRole("option", { name: /12 March 2024/ }).click();
  const title = form(page).getByLabel("Title", { exact: true });
  await expect(title).toHaveValue("Foreign ministers meet in Vienna", patient);
  await title.fill("Mine");
  const theirs = readFileSync(meetingFile(), "utf8").replace('"They agreed to go on."', '"Theirs."');
  writeFileSync(meetingFile(), theirs);
  await page.getByRole("button", { name: "Save 1" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "has changed since it was opened here" })).toBeVisible(
    patient,
  );
  expect(readFileSync(meetingFile(), "utf8")).toBe(theirs);
  const again = page.getByRole("button", { name: /Show what .* says now/ });
  await page.route("**/edit/answers", (route) =>
    route.request().postDataJSON().do === "again" ? route.abort() : route.continue(),
  );
  await again.click();
  await expect(page.getByRole("alert").filter({ hasText: "The development server does not answer." })).toBeVisible();
  await page.unroute("**/edit/answers");
  await again.click();
  await expect(form(page).getByLabel("Outcome", { exact: true })).toHaveValue("Theirs.", patient);
  await title.focus();
  await page.keyboard.press("Control+z");
  await expect(title).toHaveValue("Mine");
  await page.getByRole("button", { name: "Save 1" }).click();
  await expect(saving(page)).toContainText("Saved:", patient);
  expect(JSON.parse(readFileSync(meetingFile(), "utf8")).title).toBe("Mine");
});

test("the desk can be used by keyboard, at all widths that it is meant for, and axe finds no fault in either theme", async ({
  page,
}) => {
  await openDesk(page);
  await page.getByRole("combobox", { name: "Or open an entry" }).fill("2022-07-16-tbilisi");
  await page
    .getByRole("option", { name: /Tbilisi/ })
    .first()
    .click();
  await expect(form(page).getByLabel("Title", { exact: true })).toBeVisible(patient);
  await expect(form(page).locator("h2")).toBeFocused();
  await page.getByLabel("Text", { exact: true }).selectOption(inventedId);
  const sentence = page.getByRole("button", { name: words });
  await expect(sentence).toBeVisible(patient);
  const first = page.locator("[data-sentence='0']");
  await first.focus();
  await page.keyboard.press("ArrowDown");
  await expect(sentence).toBeFocused();
  await page.keyboard.press("Enter");
  const passage = page.getByRole("region", { name: "The passage that is chosen" });
  await expect(passage.locator("mark")).toHaveText(words);
  // A part of a sentence is selected as in any text.
  await sentence.dblclick({ position: { x: 60, y: 10 } });
  await expect(passage.locator("mark")).toHaveText(/^\p{L}+$/u);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violations(page), colorScheme).toEqual([]);
  }
  for (const width of [768, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      `${width} px`,
    ).toBeLessThanOrEqual(0);
    expect(await violations(page, ["target-size", "color-contrast", "label"]), `${width} px`).toEqual([]);
  }
});

/** Asks under another name than the server's own, which a browser's request cannot. */
function askedAs(host: string, method: string): Promise<{ status: number; body: string }> {
  const { hostname, port } = new URL(server.origin);
  return new Promise((resolve, reject) => {
    const request = http.request({ hostname, port, path: "/edit", method, headers: { Host: host } }, (answer) => {
      let body = "";
      answer.on("data", (part) => (body += part));
      answer.on("end", () => resolve({ status: answer.statusCode ?? 0, body }));
    });
    request.on("error", reject).end();
  });
}

test("only this machine finds the desk: another host or another site's page is told that there is nothing", async ({
  request,
}) => {
  for (const method of ["GET", "POST"]) {
    const answer = await askedAs("met.example", method);
    expect(answer).toEqual({ status: 404, body: expect.stringContaining("http://localhost") });
  }
  const forwarded = await request.get(`${server.origin}/edit`, { headers: { "X-Forwarded-For": "192.168.0.7" } });
  expect(forwarded.status()).toBe(404);
  const data = { do: "text", name: inventedId };
  const own = await request.post(`${server.origin}/edit/answers`, { data });
  expect(own.status()).toBe(200);
  const others = await request.post(`${server.origin}/edit/answers`, {
    data,
    headers: { Origin: "https://met.example" },
  });
  expect(others.status()).toBe(404);
});
