import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const project = path.join(import.meta.dirname, "..");
const read = (file: string) => readFileSync(path.join(project, file), "utf8");
const exists = (file: string) => existsSync(path.join(project, file));
const markdownIn = (folder: string) =>
  readdirSync(path.join(project, folder))
    .filter((name) => name.endsWith(".md"))
    .map((name) => path.join(folder, name));

const guides = ["README.md", "CONTRIBUTING.md"];
const decisions = markdownIn("docs/decisions");
const documents = [...guides, "CHANGELOG.md", ...markdownIn("docs"), ...decisions];

/** What stands in code: `within a line`, and the lines of blocks. */
function codeIn(text: string): string[] {
  const blocks = [...text.matchAll(/^```\w*\n([\s\S]*?)^```/gm)].flatMap(([, block = ""]) => block.split("\n"));
  const spans = [...text.replace(/^```[\s\S]*?^```/gm, "").matchAll(/`([^`\n]+)`/g)].map(([, span = ""]) => span);
  return [...blocks, ...spans];
}

/** What is a path within the project; an address begins with a slash, what lies outside with two points. */
function pathsIn(text: string): string[] {
  const words = codeIn(text).flatMap((code) => code.split(/[\s()"',;]+/));
  const files = words.filter((word) =>
    /^[\w.@[\]{}*-]+(\/[\w.@[\]{}*-]*)*\.(tsx?|js|json|md|css|geojson|yml|svg)$/.test(word),
  );
  const folders = words.filter((word) =>
    /^(app|bench|components|content|docs|e2e|lib|public|scripts)\/[\w./-]*$/.test(word),
  );
  return [...new Set([...files, ...folders])].filter((word) => !word.startsWith(".."));
}

/** "content/articles/{id}.json" → "content/articles": as far as it is the same for all. */
const certain = (file: string) => (/[{*]/.test(file) ? path.dirname(file.slice(0, file.search(/[{*]/) + 1)) : file);

/** What a document names by its own name alone lies in one of these: "places.json". */
const homes = ["", "content", "docs", "public/geo"];

const commandsIn = (text: string) =>
  [...text.matchAll(/npm (?:run (?:--silent )?([\w:-]+)|(test|start)\b)/g)].map(
    ([, script, own]) => script ?? own ?? "",
  );

describe.each(guides)("%s", (guide) => {
  const text = read(guide);

  it("names only files and folders that there are", () => {
    const paths = pathsIn(text);
    expect(paths.length).toBeGreaterThan(5);
    expect(paths.filter((file) => !homes.some((home) => exists(path.join(home, certain(file)))))).toEqual([]);
  });

  it("names only commands that package.json has", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    const commands = commandsIn(text);
    expect(commands.length).toBeGreaterThan(5);
    expect(commands.filter((command) => !Object.hasOwn(scripts, command))).toEqual([]);
  });
});

describe("the documents", () => {
  it.each(documents)("link only to files that there are: %s", (document) => {
    const targets = [...read(document).matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/g)].map(([, target = ""]) => target);
    expect(targets.filter((target) => !exists(path.join(path.dirname(document), target)))).toEqual([]);
  });

  it.each(decisions)("say in at most 40 lines what was decided, why, and what follows: %s", (decision) => {
    const text = read(decision);
    expect(text.split("\n").length).toBeLessThanOrEqual(41);
    expect([...text.matchAll(/^## (.+)$/gm)].map(([, title]) => title)).toEqual([
      "Context",
      "Decision",
      "Consequences",
    ]);
    const named = pathsIn(text).map(certain);
    expect(named.filter((file) => !exists(file))).toEqual([]);
  });

  it("list every decision in the architecture", () => {
    const architecture = read("docs/architecture.md");
    expect(decisions.filter((file) => !architecture.includes(`(${path.relative("docs", file)})`))).toEqual([]);
  });

  it("show every folder of the project in the README, and none that is not there", () => {
    const tree = [...read("README.md").matchAll(/^([a-z0-9]+(?:\/[a-z]+)?)\/ +\S/gm)].map(([, folder = ""]) => folder);
    const hidden = ["node_modules", "test-results", "playwright-report"];
    const folders = readdirSync(project, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith(".") && !hidden.includes(entry.name))
      .map(({ name }) => name);
    expect(folders.filter((name) => !tree.some((folder) => folder.split("/")[0] === name))).toEqual([]);
    expect(tree.filter((folder) => !exists(folder))).toEqual([]);
  });
});
