import { describe, expect, it } from "vitest";
import { knownIn } from "../address/known.ts";
import { parsed } from "../address/query.ts";
import { loadAtlas } from "../content/load.ts";
import { parseView, serialiseView } from "../view/url-view.ts";
import { pictureAddress, pictureAsked, pictureFileName, themeAsked } from "./picture-address.ts";

const known = knownIn(loadAtlas());
const viewIn = (query: string) => serialiseView(parseView(parsed(query), known).view);

describe("the address of a picture", () => {
  it("says page, format, view and theme, and is read as the same", () => {
    const address = pictureAddress("/places/tbilisi", "png", "on=2013", "dark");
    expect(address).toBe("/picture/places/tbilisi.png?on=2013&theme=dark");
    expect(pictureAsked("/picture/places/tbilisi.png")).toEqual({ path: "/places/tbilisi", format: "png" });
  });

  it("does not name the light theme, which any other word is read as", () => {
    expect(pictureAddress("/map", "svg", "", "light")).toBe("/picture/map.svg");
    const read = ["", "theme=light", "theme=dim", "theme=constructor"].map((query) =>
      themeAsked(new URLSearchParams(query)),
    );
    expect(read).toEqual(["light", "light", "light", "light"]);
  });

  it("is none without a page or with another ending", () => {
    for (const path of [
      "/picture",
      "/picture/",
      "/picture/.png",
      "/picture/map",
      "/picture/map.gif",
      "/social/map.png",
    ])
      expect(pictureAsked(path), path).toBeUndefined();
  });

  it.each([
    "on=2020&mediator=russia&level=leaders&x=1",
    "map=7,40.2,45.5&amp;names=HY",
    "on=28.01.2013&with=2021&layers=",
    "q=%D5%8D%D5%BF%D5%A5%D6%83&theme=dark",
  ])("that %s leads to is one that leads nowhere else", (query) => {
    const view = viewIn(query);
    const { search } = new URL(pictureAddress("/map", "svg", view, "light"), "http://localhost");
    expect(viewIn(search)).toBe(view);
  });

  it("gives the file a name of letters and digits that says what it shows, and is not too long", () => {
    expect(pictureFileName("/picture/meetings.png?on=2020&level=leaders&theme=dark")).toBe(
      "meetings-on-2020-level-leaders-theme-dark.png",
    );
    expect(pictureFileName(`/picture/search.svg?q=${"%D5%8D".repeat(200)}"\r\n`)).toMatch(/^[\w.-]{1,130}\.svg$/);
  });
});
