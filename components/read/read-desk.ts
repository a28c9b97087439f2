/** The program of /read: it comes at the first sign that somebody means to have something read. */
import "./read.css";
import "./noted-text.css";
import { copy } from "@/components/share/hand-over.ts";
import type { Given } from "@/lib/reading/findings.ts";
import { checkedText, type GivenText } from "@/lib/reading/shown/given-text.ts";
import { whyNotFetched } from "@/lib/site/fetched.ts";
import { type Words, wordsOf } from "@/lib/words/words.ts";
import type { Reader } from "./asked-worker.ts";
import { textOfGiven } from "./given-file.ts";
import { type Settings, theReader } from "./make-ready.ts";
import type { Form } from "./read-messages.ts";
import { fillAll, showAnswer, showFault } from "./show-answer.ts";

const retryMilliseconds = 10_000;

/** Characters: a browser's own paste of a long text, which can be undone by the letter, takes minutes. */
const longPaste = 20_000;

function pasteAtOnce(event: ClipboardEvent): void {
  const text = event.clipboardData?.getData("text/plain") ?? "";
  if (text.length < longPaste || !(event.target instanceof HTMLTextAreaElement)) return;
  event.preventDefault();
  const { selectionStart, selectionEnd } = event.target;
  event.target.setRangeText(text, selectionStart, selectionEnd, "end");
}

const begun = new WeakMap<HTMLFormElement, Desk>();

/** The answer of whichever page is open: a listener of each desk would keep alive the pages that were left. */
function fillForPaper(): void {
  const output = document.querySelector<HTMLElement>(".read-answer");
  if (output) fillAll(output);
}
addEventListener("beforeprint", fillForPaper);

class Desk {
  readonly #form: HTMLFormElement;
  readonly #output: HTMLElement;
  readonly #state: HTMLElement;
  readonly #settings: Settings;
  readonly #words: Words;
  #reader: Promise<Reader> | undefined;

  constructor(form: HTMLFormElement) {
    this.#form = form;
    this.#output = document.querySelector(".read-answer") as HTMLElement;
    this.#state = form.querySelector(".read-state") as HTMLElement;
    this.#settings = JSON.parse(form.dataset.settings ?? "{}") as Settings;
    this.#words = wordsOf(this.#settings.words);
    form.addEventListener("dragover", (event) => event.preventDefault());
    form.addEventListener("paste", pasteAtOnce);
    form.addEventListener("drop", (event) => this.#drop(event));
    this.#field("file").addEventListener("change", () => this.#readFile(this.#file));
  }

  /** Has it made ready, unless it is or that has just failed: not at each move of the mouse. */
  wake(): Promise<Reader> {
    if (this.#reader) return this.#reader;
    this.#reader = this.#begin();
    this.#reader.catch(() => setTimeout(() => (this.#reader = undefined), retryMilliseconds));
    return this.#reader;
  }

  /** Reads what stands in the form: the text, or the file, which may have been chosen before this program came. */
  async read(): Promise<void> {
    const text = this.#field("text").value;
    if (text.trim() === "" && this.#file) return this.#readFile(this.#file);
    await this.#answer(checkedText(text, this.#words));
  }

  #field(name: string): HTMLInputElement {
    return this.#form.elements.namedItem(name) as HTMLInputElement;
  }

  get #file(): File | undefined {
    return this.#field("file").files?.[0];
  }

  #say(sentence: string): void {
    this.#state.textContent = sentence;
  }

  /** Where the program does not come, the form is sent as without one. */
  async #begin(): Promise<Reader> {
    this.#say(this.#words("read-desk.coming"));
    try {
      const reader = await theReader(this.#settings, this.#words);
      delete this.#form.dataset.failed;
      this.#form.dataset.ready = "";
      this.#say(this.#words("read-desk.ready"));
      return reader;
    } catch (error) {
      this.#form.dataset.failed = "";
      const why = whyNotFetched(error, this.#words).replace(/\.$/, "");
      this.#say(this.#words("read-desk.notReady", { why }));
      throw error;
    }
  }

  #given(): Given {
    const [published, language] = [this.#field("published").value, this.#field("language").value];
    return { ...(published && { published }), ...(language && { language }) };
  }

  async #answer(given: GivenText): Promise<void> {
    if ("fault" in given) return this.#fail(given.fault);
    const reader = await this.wake().catch(() => undefined);
    if (!reader) return;
    this.#say(this.#words("read-desk.reading"));
    this.#form.ariaBusy = "true";
    try {
      const { answer } = await reader.ask({ kind: "read", text: given.text, given: this.#given() }, "answer");
      showAnswer(this.#output, answer, this.#ways(reader));
      this.#say(this.#words("read-desk.read"));
    } catch (error) {
      this.#fail((error as Error).message);
    } finally {
      this.#form.ariaBusy = "false";
    }
  }

  #fail(fault: string): void {
    showFault(this.#output, fault);
    this.#say(this.#words(this.#form.dataset.ready === undefined ? "read-desk.coming" : "read-desk.ready"));
  }

  async #readFile(file: File | undefined): Promise<void> {
    if (!file) return;
    const given = await textOfGiven(file, this.#words);
    // what stood in the field stays where the file is none that can be read
    if ("text" in given) this.#field("text").value = given.text;
    await this.#answer(given);
  }

  #drop(event: DragEvent): void {
    const [file] = event.dataTransfer?.files ?? [];
    // a text that is dropped on the field goes into it by itself
    if (!file) return;
    event.preventDefault();
    void this.#readFile(file);
  }

  #ways(reader: Reader): HTMLElement {
    const row = Object.assign(document.createElement("p"), { className: "read-ways" });
    const button = (label: string, form: Form) => {
      const control = Object.assign(document.createElement("button"), { type: "button", textContent: label });
      control.onclick = () =>
        copy(
          control,
          reader.ask({ kind: "take", form }, "taken").then(({ text }) => text),
          this.#settings.share,
        );
      return control;
    };
    row.append(
      button(this.#words("read-desk.copyAnnotations"), "annotations"),
      button(this.#words("read-desk.copyList"), "list"),
    );
    return row;
  }
}

/** Makes the form ready to be read here, and where that is `wanted` reads what stands in it. */
export function attend(form: HTMLFormElement, wanted: boolean): void {
  const desk = begun.get(form) ?? new Desk(form);
  begun.set(form, desk);
  // the line beside the button says it where that fails
  desk.wake().catch(() => {});
  if (wanted) void desk.read();
}
