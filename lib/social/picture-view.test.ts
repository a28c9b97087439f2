import { expect, it } from "vitest";
import { loadAtlas } from "../content/load.ts";
import { pictureView } from "./picture-view.ts";

const view = (search: string) => pictureView(loadAtlas(), search)?.toString();

it("draws the views that pages name", () => {
  expect(view("")).toBe("");
  expect(view("?map=7/39.8/46.75&on=1999")).toBe("map=7%2F39.8%2F46.75&on=1999");
  expect(view("?on=2013%2F2014&layers=oblast-1923-1991&kind=meeting&names=hy")).toBeDefined();
});

it("draws no picture of its own for what no page names: other forms of a view, and what is none", () => {
  for (const search of [
    "?x=1",
    "?on=1999&x=1",
    "?on=28.01.2013",
    "?on=1999&map=7/39.8/46.75",
    "?map=7.12345/39.8/46.75",
    "?on=1999&on=2000",
    "?sort=place",
    "?on=never",
    "?layers=nothing",
  ])
    expect(view(search), search).toBeUndefined();
});
