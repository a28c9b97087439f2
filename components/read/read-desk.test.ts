import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { english } from "@/lib/words/catalogue.ts";

const asked = vi.hoisted(() => vi.fn(async (_: { text: string }) => ({ answer: {} })));
const faults = vi.hoisted(() => vi.fn());
const filled = vi.hoisted(() => vi.fn());
vi.mock("./make-ready.ts", () => ({ theReader: async () => ({ ask: asked }) }));
vi.mock("./show-answer.ts", () => ({
  showAnswer: () => {},
  showFault: (_: unknown, fault: string) => faults(fault),
  fillAll: filled,
}));

const page = new EventTarget();

beforeEach(() => {
  vi.stubGlobal("addEventListener", page.addEventListener.bind(page));
  const row = () => ({ append: () => {} });
  vi.stubGlobal("document", { querySelector: () => ({}), createElement: row });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

/** A form with these fields, as far as the program of /read asks it. */
function formWith(text: string, file?: File) {
  const field = (value: string, files: File[] = []) => Object.assign(new EventTarget(), { value, files });
  const fields = { text: field(text), file: field("", file ? [file] : []), published: field(""), language: field("") };
  const form = Object.assign(new EventTarget(), {
    dataset: { settings: JSON.stringify({ words: english.only("read-desk") }) },
    elements: { namedItem: (name: keyof typeof fields) => fields[name] },
    querySelector: () => ({ textContent: "" }),
  });
  return { fields, form: form as unknown as HTMLFormElement };
}

const texts = () => asked.mock.calls.map(([{ text }]) => text);

it("a file that was chosen before the program came is read, where no text was given", async () => {
  const { attend } = await import("./read-desk.ts");
  const { form, fields } = formWith(" ", new File(["They met in Paris."], "talks.txt"));
  attend(form, true);
  await vi.waitFor(() => expect(texts()).toEqual(["They met in Paris."]));
  expect(fields.text.value).toBe("They met in Paris.");
});

it("a text that was given is read and not the file beside it", async () => {
  const { attend } = await import("./read-desk.ts");
  attend(formWith("They met in Vienna.", new File(["In Paris."], "talks.txt")).form, true);
  await vi.waitFor(() => expect(texts()).toEqual(["They met in Vienna."]));
});

it("a file that cannot be read leaves the text in its field, and says why", async () => {
  const { attend } = await import("./read-desk.ts");
  const { form, fields } = formWith("They met in Vienna.", new File(["%PDF-1.7"], "talks.pdf"));
  attend(form, false);
  fields.file.dispatchEvent(new Event("change"));
  await vi.waitFor(() => expect(faults).toHaveBeenCalledWith(expect.stringMatching(/PDF is not read/)));
  expect(fields.text.value).toBe("They met in Vienna.");
});

it("printing fills the answer of the page that is open once, however many were left before it", async () => {
  const { attend } = await import("./read-desk.ts");
  for (const text of ["One.", "Two.", "Three."]) attend(formWith(text).form, false);
  page.dispatchEvent(new Event("beforeprint"));
  expect(filled).toHaveBeenCalledOnce();
});
