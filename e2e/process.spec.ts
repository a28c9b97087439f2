import { type ChildProcess, spawn } from "node:child_process";
import { expect, test } from "@playwright/test";
import { buildIsCurrent } from "../scripts/build-state.ts";

/** `npm start` on a free port, once it serves; it must not build here, under the server that other tests ask. */
async function started(settings: Record<string, string> = {}): Promise<{ npm: ChildProcess; origin: string }> {
  expect(buildIsCurrent(), "npm run build first").toBe(true);
  const npm = spawn("npm", ["start"], { env: { ...process.env, PORT: "0", ...settings }, detached: true });
  let said = "";
  for (const stream of [npm.stdout, npm.stderr]) stream?.on("data", (part) => (said += part));
  await expect.poll(() => said, { timeout: 60_000 }).toContain("is served at");
  return { npm, origin: /http:\/\/\S+/.exec(said)?.[0] ?? "" };
}

const answers = (address: string) =>
  fetch(address).then(
    ({ status }) => status,
    () => "no answer",
  );

test("SIGTERM to npm start ends the server too", async () => {
  const { npm, origin } = await started();
  expect(await answers(`${origin}/healthz`)).toBe(200);
  npm.kill("SIGTERM");
  await expect.poll(() => answers(`${origin}/healthz`), { timeout: 30_000 }).toBe("no answer");
});
