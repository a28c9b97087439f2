/** Reads beside the page, so that it never stands still. It asks for nothing once it has the gazetteer. */
import { readingAnnotations } from "@/lib/exports/reading-annotations.ts";
import { readText } from "@/lib/reading/read-text.ts";
import type { SentGazetteer } from "@/lib/reading/sent-gazetteer.ts";
import { type AnsweredText, answerAsList } from "@/lib/reading/shown/as-list.ts";
import { mostParts } from "@/lib/reading/shown/limits.ts";
import { type Words, wordsOf } from "@/lib/words/words.ts";
import { answerMarkup } from "./answer-markup.ts";
import type { FromWorker, ToWorker } from "./read-messages.ts";

type Begun = Extract<ToWorker, { kind: "begin" }>;

/** The types of a page know no worker. */
const worker = globalThis as unknown as {
  onmessage: (event: { data: ToWorker }) => void;
  postMessage: (message: FromWorker) => void;
};

interface Ready extends Omit<Begun, "gazetteer">, Pick<AnsweredText, "gazetteer"> {
  words: Words;
}

let begun: Ready | undefined;
let answered: AnsweredText | undefined;

function begin(message: Begun): FromWorker {
  const { words: given, ...gazetteer } = JSON.parse(message.gazetteer) as SentGazetteer;
  const words = wordsOf(given);
  // What is compiled and indexed at the first reading is there before the reader's own.
  readText("They met in Paris on 28 January 2013.", gazetteer, {}, words);
  begun = { ...message, gazetteer, words };
  return { kind: "ready" };
}

/** What began the worker. Throws where nothing did. */
function ready(): Ready {
  if (!begun) throw new Error("The program is not ready yet");
  return begun;
}

function read({ text, given }: Extract<ToWorker, { kind: "read" }>): FromWorker {
  const { gazetteer, grounds, words } = ready();
  answered = { text, reading: readText(text, gazetteer, given, words), gazetteer };
  return { kind: "answer", answer: answerMarkup(answered, grounds, mostParts.browser, words) };
}

function take({ form }: Extract<ToWorker, { kind: "take" }>): FromWorker {
  const { site, words } = ready();
  if (!answered) return { kind: "fault", fault: words("read-live.nothingRead") };
  const text =
    form === "list"
      ? answerAsList(answered, site.origin, Number.POSITIVE_INFINITY, words)
      : readingAnnotations(answered, site, words);
  return { kind: "taken", form, text };
}

function reply(message: ToWorker): FromWorker {
  if (message.kind === "begin") return begin(message);
  return message.kind === "read" ? read(message) : take(message);
}

worker.onmessage = ({ data }) => {
  try {
    worker.postMessage(reply(data));
  } catch (error) {
    console.error(error);
    worker.postMessage({ kind: "fault", fault: "" });
  }
};
