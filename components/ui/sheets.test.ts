import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { entryKinds } from "@/lib/atlas/kinds.ts";
import { classesIn, classesWritten, outermost, rulesOf, styledClasses } from "./testing/sheet-support.ts";

const order = "@layer vendor, tokens, base, parts, page, print";

/** Sheets that speak of the whole page: they may style any class. Those of components/ui and base.css hold what is shared. */
const crossCutting = ["base", "layout", "low-window", "forced-colors", "print"].map((name) => `app/${name}.css`);
/** Folders that put pages together: they may write a class of the part that they show. */
const composing = ["components/routes", "app"];

/** Classes that no sheet styles: browser tests ask for them. */
const hooks = ["corrected", "key-help"];
/** Classes that are not written out in a component: the file whose words they are put together from, or a package. */
const putTogether: Record<string, string> = {
  ministers: "components/figures/mark.tsx",
  others: "components/figures/mark.tsx",
};
/** Sheets of documents that Next does not write: routes of their own serve them. */
const servedAlone = [
  "components/embed/embed.css",
  "components/embed/embed-this.css",
  "components/read/read-document.css",
];
/** Beginnings of classes, and where the rest comes from. */
const begun = ["at-", "i-", "map-symbols-", "maplibregl-"];

const filesOf = (folder: string, ending: RegExp) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && ending.test(file.name) && !/\.test\./.test(file.name))
    .map((file) => `${file.parentPath}/${file.name}`);
const folderOf = (file: string) => (file.startsWith("app/") ? "app" : file.split("/").slice(0, 2).join("/"));
const read = (file: string) => readFileSync(file, "utf8");

const sheets = ["app", "components"].flatMap((folder) => filesOf(folder, /\.css$/));
const sources = ["app", "components", "lib"].flatMap((folder) => filesOf(folder, /\.tsx?$/));
const rules = sheets.flatMap((sheet) => rulesOf(read(sheet)).map((rule) => ({ sheet, ...rule })));
const writers = new Map<string, string[]>();
for (const file of sources)
  for (const name of classesWritten(read(file))) writers.set(name, [...(writers.get(name) ?? []), file]);

const isShared = (sheet: string) => sheet === "app/base.css" || sheet.startsWith("components/ui/");
const shared = new Set(rules.filter(({ sheet }) => isShared(sheet)).flatMap(({ selector }) => styledClasses(selector)));
const ofFolders = rules.filter(({ sheet }) => !isShared(sheet) && !crossCutting.includes(sheet));
const owners = new Map<string, Set<string>>();
for (const { sheet, selector } of ofFolders)
  for (const name of styledClasses(selector))
    if (!shared.has(name)) owners.set(name, (owners.get(name) ?? new Set()).add(folderOf(sheet)));

describe("the sheets", () => {
  it("say the order of the layers once, before all others", () => {
    expect(
      sheets.filter((sheet) => outermost(read(sheet)).some((at) => at.includes(",") && /^@layer/.test(at))),
    ).toEqual(["app/layers.css"]);
    expect(outermost(read("app/layers.css"))).toEqual([order]);
    expect(/import "([^"]+)"/.exec(read("app/styles.ts"))?.[1]).toBe("./layers.css");
  });

  it("stand in a layer, all of them and whole: one rule outside would win over every other", () => {
    const layer = /^@layer (tokens|base|parts|page|print)$|^@import "[^"]+" layer\(vendor\)$/;
    const outside = sheets
      .filter((sheet) => sheet !== "app/layers.css")
      .flatMap((sheet) =>
        outermost(read(sheet))
          .filter((at) => !layer.test(at))
          .map((at) => `${sheet}: ${at}`),
      );
    expect(outside).toEqual([]);
  });

  it("are files: the policy of pages lets no style element in, and a package's sheet would stand in no layer", () => {
    const inPages = sources.filter((file) => file.endsWith(".tsx"));
    expect(inPages.filter((file) => /<style\b|import "[^."@][^"]*\.css"/.test(read(file)))).toEqual([]);
  });

  it("say what holds on paper in the layer for paper", () => {
    const misplaced = rules.filter(({ within }) => within.includes("@media print") !== within.includes("@layer print"));
    expect(misplaced).toEqual([]);
  });

  it("are each imported once, or served by a route", () => {
    const imports = sources.flatMap((file) => [...read(file).matchAll(/import "(?:\.|@\/)[^"]*\/([\w-]+\.css)"/g)]);
    const names = imports.map(([, name]) => name).sort();
    const imported = sheets.filter((sheet) => !servedAlone.includes(sheet));
    expect(names).toEqual(imported.map((sheet) => sheet.split("/").at(-1)).sort());
    const routes = ["app/embed.css/route.ts", "app/embed-this.css/route.ts", "app/read.css/route.ts"].map(read).join();
    expect(servedAlone.filter((sheet) => !routes.includes(`"${sheet}"`))).toEqual([]);
  });

  it("set the colour of a kind in one place", () => {
    const ofKinds = rules.filter(({ selector }) => selector.includes("[data-kind"));
    expect(ofKinds.map(({ sheet, selector }) => `${sheet} ${selector}`)).toEqual(
      entryKinds.map((kind) => `app/tokens.css [data-kind="${kind}"]`),
    );
  });
});

describe("a class", () => {
  it("is styled by one folder", () => {
    const torn = [...owners].filter(([, folders]) => folders.size > 1).map(([name, folders]) => [name, ...folders]);
    expect(torn).toEqual([]);
  });

  it("that is shared is changed elsewhere only within a class of the folder that changes it", () => {
    const loose = ofFolders.filter(({ sheet, selector }) => {
      const others = classesIn(selector).filter((name) => !shared.has(name));
      return (
        styledClasses(selector).some((name) => shared.has(name)) &&
        !others.some((name) => owners.get(name)?.has(folderOf(sheet)))
      );
    });
    expect(loose.map(({ sheet, selector }) => `${sheet} ${selector}`)).toEqual([]);
  });

  it("is written by the folder that styles it, by those that put pages together, or shared", () => {
    const strangers = [...owners].flatMap(([name, folders]) =>
      (writers.get(name) ?? [])
        .filter((file) => !folders.has(folderOf(file)) && !composing.includes(folderOf(file)))
        .map((file) => `${name}: styled in ${[...folders]}, written in ${file}`),
    );
    expect(strangers).toEqual([]);
  });

  it("that is styled has a user", () => {
    const named = new Set(rules.flatMap(({ selector }) => classesIn(selector)));
    const isWritten = (name: string) =>
      writers.has(name) ||
      begun.some((start) => name.startsWith(start)) ||
      (putTogether[name] !== undefined && read(putTogether[name]).includes(name));
    expect([...named].filter((name) => !isWritten(name))).toEqual([]);
  });

  it("that is written is styled, or something else reads it", () => {
    const named = new Set(rules.flatMap(({ selector }) => classesIn(selector)));
    const idle = [...writers].filter(([name]) => !named.has(name) && !begun.includes(name) && !hooks.includes(name));
    expect(idle.map(([name, files]) => `${name} ${files}`)).toEqual([]);
  });
});
