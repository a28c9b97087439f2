/** A build has nothing of the desk: no route, no script, no package (next.config.js, lib/desk/in-development.js). */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";

const read = (file: string) => readFileSync(path.join(".next", file), "utf8");

/** What stands in a file of the desk and in nothing else. */
const traces = [
  "@rjsf",
  "rjsf-",
  "x-desk-peer",
  "The desk of an editor",
  "Begin or open",
  "/edit/answers",
  "/edit/preview",
  "desk-pane",
  // Beside the desk: what tells an open page of the development server that something was saved, and its page of faults.
  "/content-changes",
  "The content is at fault",
];

test("no manifest of the build knows a route of the desk", () => {
  // Not .next/dev: a development server may be at work there.
  const server = readdirSync(".next/server", { recursive: true, encoding: "utf8" }).map((file) => `server/${file}`);
  const manifests = [...readdirSync(".next"), ...server].filter((file) => /manifest[^/]*\.js(?:on)?$/.test(file));
  expect(manifests).toEqual(expect.arrayContaining(["routes-manifest.json", "app-path-routes-manifest.json"]));
  for (const file of manifests) expect(read(file), file).not.toMatch(/["/]edit(?:["/?$]|$)/);
});

test("no file of the server or of the browser has a word of the desk, or of the packages that only it needs", () => {
  const files = ["server", "static"].flatMap((folder) =>
    readdirSync(path.join(".next", folder), { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile() && /\.(?:js|mjs|css|html|json|rsc)$/.test(file.name))
      .map((file) => path.relative(".next", path.join(file.parentPath, file.name))),
  );
  expect(files.length).toBeGreaterThan(500);
  const found = files.flatMap((file) => {
    const text = read(file);
    return traces.filter((trace) => text.includes(trace)).map((trace) => `${file}: ${trace}`);
  });
  expect(found).toEqual([]);
});

test("at its addresses there is nothing, whatever is asked or sent", async ({ request }) => {
  for (const address of ["/edit", "/edit/answers", "/edit/preview/0123456789/about"])
    for (const method of ["GET", "POST", "PUT", "DELETE"]) {
      const answer = await request.fetch(address, {
        method,
        maxRedirects: 0,
        data: method === "GET" ? undefined : { do: "text" },
      });
      expect(answer.status(), `${method} ${address}`).toBe(404);
    }
});

test("it answers nothing where an open page of the development server asks what was saved", async ({ request }) => {
  expect((await request.get("/content-changes")).status()).toBe(404);
});
