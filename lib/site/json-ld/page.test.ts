import { describe, expect, it } from "vitest";
import { english } from "../../words/catalogue.ts";
import { pageJsonLd, scriptText } from "./page.ts";

describe("the JSON-LD of a page", () => {
  const page = { title: "</script><script>alert(1)</script><!--", path: "/places/x" };

  it("cannot be ended by a name, and reads back as it was", () => {
    const jsonLd = pageJsonLd(page, [], [], english);
    expect(scriptText(jsonLd)).not.toContain("<");
    expect(JSON.parse(scriptText(jsonLd))).toEqual(jsonLd);
  });

  it("begins its breadcrumbs at the home page, which has only itself", () => {
    const crumbs = (path: string) => pageJsonLd({ title: "X", path }, [], [], english)["@graph"].at(-1);
    expect(crumbs("/")).toMatchObject({ itemListElement: [{ position: 1, name: "Where They Met" }] });
    expect(crumbs("/about")).toMatchObject({ itemListElement: [{ position: 1 }, { position: 2, name: "X" }] });
  });
});
