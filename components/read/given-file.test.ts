import { expect, it } from "vitest";
import { english } from "@/lib/words/catalogue.ts";
import { textOfGiven } from "./given-file.ts";

it("a file that is chosen is read as its text", async () => {
  expect(await textOfGiven(new File(["They met in Paris."], "talks.txt"), english)).toEqual({
    text: "They met in Paris.",
  });
});

it("a file that was moved away, or may not be opened, is said to be so and rejects nothing", async () => {
  const gone = { name: "talks.txt", slice: () => ({ arrayBuffer: () => Promise.reject(new DOMException("gone")) }) };
  expect(await textOfGiven(gone as unknown as File, english)).toEqual({
    fault: expect.stringMatching(/could not be opened/),
  });
});
