/** Gives a text to the clipboard; where that is refused, the text is selected for the reader's own hand. */
import type { ShareWords } from "@/lib/site/late-words.ts";
import { offer } from "./by-hand.ts";
import { say } from "./say.ts";

const confirmationMilliseconds = 2500;
const lineMilliseconds = 6000;
const timers = new WeakMap<HTMLElement, number>();

/** Says on the control, in place of its words (share.css), and aloud what happened; or in the line that stands beside it. */
function confirm(control: HTMLElement, words: string): void {
  document.querySelector(".by-hand")?.remove();
  const line = control.nextElementSibling;
  if (line?.matches("[role=status]")) {
    line.textContent = words;
    clearTimeout(timers.get(control));
    timers.set(
      control,
      window.setTimeout(() => line.replaceChildren(), lineMilliseconds),
    );
    return;
  }
  control.style.minWidth = `${control.offsetWidth}px`;
  control.dataset.said = words;
  say(words);
  clearTimeout(timers.get(control));
  timers.set(
    control,
    window.setTimeout(() => delete control.dataset.said, confirmationMilliseconds),
  );
}

function put(text: string | Promise<string>): Promise<void> {
  if (typeof text === "string") return navigator.clipboard.writeText(text);
  // Firefox learned to be promised a text in 127
  if (!window.ClipboardItem) return text.then((value) => navigator.clipboard.writeText(value));
  // Safari copies only what it was promised within the click
  const blob = text.then((value) => new Blob([value], { type: "text/plain" }));
  return navigator.clipboard.write([new ClipboardItem({ "text/plain": blob })]);
}

/** Copies the text, which may still be on its way, and confirms it: by `done`, or by what is said of all that is copied. */
export async function copy(
  control: HTMLElement,
  text: string | Promise<string>,
  words: ShareWords,
  done = words.copied,
): Promise<void> {
  try {
    await put(text);
    confirm(control, done);
  } catch {
    await Promise.resolve(text).then(
      (value) => offer(control, value, words.refused),
      () => confirm(control, words.notFetched),
    );
  }
}

/** The device's share sheet where a finger points, the clipboard elsewhere. */
export async function share(control: HTMLElement, address: string, words: ShareWords): Promise<void> {
  const copied = () => copy(control, address, words, words.linkCopied);
  if (!navigator.share || !window.matchMedia("(pointer: coarse)").matches) return copied();
  try {
    await navigator.share({ title: document.title, url: address });
  } catch (reason) {
    if ((reason as Error).name !== "AbortError") await copied();
  }
}
