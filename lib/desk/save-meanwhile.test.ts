import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, expect, it, vi } from "vitest";
import { checkContent } from "../content/check/review.ts";
import { soundFixture, writeFixture } from "../content/check/testing/content-fixture.ts";
import { opened } from "./begin-document.ts";
import { judge } from "./judge-documents.ts";
import { saveDocuments } from "./save.ts";
import { triedCopy } from "./tried-copy.ts";
import { fileNow } from "./written-texts.ts";

vi.mock("./tried-copy.ts", { spy: true });
vi.mock("../content/check/review.ts", { spy: true });
afterEach(() => vi.resetAllMocks());

const today = "2004-05-04";
const token = "0123456789abcdef";
const talks = "content/entries/talks.json";

function desk() {
  const { contentDir } = writeFixture(soundFixture());
  const location = path.join(contentDir, path.relative("content", talks));
  const document = opened(contentDir, "event", talks, []);
  return { contentDir, location, document: { ...document, value: { ...document.value, title: "Mine" } } };
}

it("a file that somebody changes while the saving is tried on the copy is not written over", () => {
  const { contentDir, location, document } = desk();
  const theirs = readFileSync(location, "utf8").replace("The talks", "Theirs");
  vi.mocked(triedCopy).mockImplementationOnce(() => {
    writeFileSync(location, theirs);
    return [];
  });
  const refused = saveDocuments(contentDir, [document], token, today);
  expect(refused).toEqual({
    refused: expect.stringContaining(`${talks} has changed since it was opened here.`),
    changed: [expect.objectContaining({ file: talks, hash: fileNow(contentDir, talks).hash })],
  });
  expect(readFileSync(location, "utf8")).toBe(theirs);
});

it("the content is checked once for as long as it stays as it is, however often the desk is judged", () => {
  const { contentDir, location, document } = desk();
  vi.mocked(checkContent).mockReturnValue([]);
  vi.mocked(triedCopy).mockReturnValue([]);
  const again = () => judge(contentDir, undefined, [document], token, today);
  again();
  again();
  expect(checkContent).toHaveBeenCalledTimes(1);
  writeFileSync(location, readFileSync(location, "utf8").replace("The talks", "The long talks"));
  again();
  expect(checkContent).toHaveBeenCalledTimes(2);
});
