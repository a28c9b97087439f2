/** Reads beside the page, so that it never stands still. It asks for nothing once it has the gazetteer. */
import { readingAnnotations } from "@/lib/exports/reading-annotations.ts";
import { readText } from "@/lib/reading/read-text.ts";
import { type AnsweredText, answerAsList } from "@/lib/reading/shown/as-list.ts";
import { mostParts } from "@/lib/reading/shown/limits.ts";
import { answerMarkup } from "./answer-markup.ts";
import type { FromWorker, ToWorker } from "./read-messages.ts";

type Begun = Extract<ToWorker, { kind: "begin" }>;

/** The types of a page know no worker. */
const worker = globalThis as unknown as {
  onmessage: (event: { data: ToWorker }) => void;
  postMessage: (message: FromWorker) => void;
};

let begun: (Omit<Begun, "gazetteer"> & Pick<AnsweredText, "gazetteer">) | undefined;
let answered: AnsweredText | undefined;

function begin(message: Begun): FromWorker {
  begun = { ...message, gazetteer: JSON.parse(message.gazetteer) };
  // What is compiled and indexed at the first reading is there before the reader's own.
  readText("They met in Paris on 28 January 2013.", begun.gazetteer);
  return { kind: "ready" };
}

function read({ text, given }: Extract<ToWorker, { kind: "read" }>): FromWorker {
  if (!begun) return { kind: "fault", fault: "The program is not ready yet." };
  answered = { text, reading: readText(text, begun.gazetteer, given), gazetteer: begun.gazetteer };
  return { kind: "answer", answer: answerMarkup(answered, begun.grounds, mostParts.browser) };
}

function take({ form }: Extract<ToWorker, { kind: "take" }>): FromWorker {
  if (!begun || !answered) return { kind: "fault", fault: "Nothing has been read yet." };
  const { site } = begun;
  const text = form === "list" ? answerAsList(answered, site.origin) : readingAnnotations(answered, site);
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
    worker.postMessage({ kind: "fault", fault: "This text could not be read: the program failed over it." });
  }
};
