/** What an editor sees under the development server of what was saved; that a build has nothing of it is asked in e2e/no-desk.spec.ts. */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { type DeskServer, deskServer } from "./desk-server.ts";

// The server of another file may have to end first.
test.describe.configure({ timeout: 300_000 });

const patient = { timeout: 120_000 };
let server: DeskServer;

test.beforeAll(async () => {
  test.setTimeout(600_000);
  server = await deskServer();
});

test.afterAll(() => server?.stop());

test("an open page shows what is saved, says which file and field is at fault, and comes back when it is mended", async ({
  page,
}) => {
  const file = path.join(server.contentDir, "entries/2022-07-16-tbilisi.json");
  const sound = readFileSync(file, "utf8");
  await page.goto(`${server.origin}/meetings/2022-07-16-tbilisi`, patient);
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toHaveText("Foreign ministers meet in Tbilisi", patient);
  writeFileSync(file, sound.replace("Foreign ministers meet in Tbilisi", "The ministers, as saved just now"));
  await expect(heading).toHaveText("The ministers, as saved just now", patient);

  writeFileSync(file, sound.replace('"level": "foreign-ministers"', '"level": "ministers"'));
  await expect(heading).toHaveText("The content is at fault, not the program", patient);
  const fault = page.getByRole("listitem");
  await expect(fault).toContainText(
    /\$\.level.*"ministers" is not allowed.*"leaders", "foreign-ministers" or "other"/s,
  );
  await expect(page.getByRole("heading", { level: 2 })).toHaveText("content/entries/2022-07-16-tbilisi.json");

  writeFileSync(file, sound.replace('"kind": "meeting",', '"kind": "meeting"'));
  await expect(fault).toContainText(/not JSON at line 6, column 3/, patient);
  writeFileSync(file, sound);
  await expect(heading).toHaveText("Foreign ministers meet in Tbilisi", patient);
});
