import { expect, it } from "vitest";
import { english } from "../words/catalogue.ts";
import { pageMetadata } from "./metadata.ts";

it("the head of a part names the page itself as the canonical one, and no part beside it", () => {
  const page = { title: "Meetings", description: "All of them.", path: "/meetings", parts: { number: 2, count: 38 } };
  const metadata = pageMetadata(page, "", "", "", english);
  expect(metadata.title).toBe("Meetings, part 2 of 38");
  expect(metadata.alternates?.canonical).toBe("/meetings");
  expect(metadata.pagination).toBeUndefined();
});
