import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { english } from "@/lib/words/catalogue.ts";
import { hostTexts } from "./host-texts.ts";
import { MapFailure } from "./map-failure.tsx";

const said = (shown: boolean) =>
  renderToStaticMarkup(
    createElement(MapFailure, { message: "It failed.", texts: hostTexts(english), shown, onRetry: () => {} }),
  );

it("says that the text is complete without the map only where the map cannot be shown", () => {
  expect(said(false)).toContain("It failed. The text of this page is complete without it.");
  expect(said(true)).toContain("<p>It failed.</p>");
});
