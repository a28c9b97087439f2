/** What the page and its worker say to each other. */
import type { Given } from "@/lib/reading/findings.ts";
import type { ReadGround } from "@/lib/reading/shown/map-window.ts";
import type { AnswerMarkup } from "./answer-markup.ts";

/** The answer in a form that can be taken away. */
export type Form = "annotations" | "list";

export type ToWorker =
  /** `gazetteer`: a `SentGazetteer` as JSON. `site`: its name and origin. */
  | { kind: "begin"; gazetteer: string; grounds: ReadGround[]; site: { name: string; origin: string } }
  | { kind: "read"; text: string; given: Given }
  /** Of the text that was read last. */
  | { kind: "take"; form: Form };

export type FromWorker =
  | { kind: "ready" }
  | { kind: "answer"; answer: AnswerMarkup }
  | { kind: "taken"; form: Form; text: string }
  /** A sentence for the reader; "" where the program failed and has none. */
  | { kind: "fault"; fault: string };
