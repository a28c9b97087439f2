/** The documents on the desk, and the way back and forth through what was done to them. */
import type { DeskDocument } from "@/lib/desk/desk-documents.ts";

export interface DeskState {
  documents: DeskDocument[];
  /** The key of the one whose form is shown. */
  active: string | undefined;
  past: DeskDocument[][];
  future: DeskDocument[][];
  /** By key: what the file has, as JSON; of a document that is not saved yet, nothing. */
  saved: Record<string, string>;
  /** The field that was edited last, and when in milliseconds: what is typed in one go is undone in one go. */
  last?: { field: string; at: number };
}

export type DeskAction =
  | { do: "put"; document: DeskDocument; isSaved: boolean }
  | { do: "show"; key: string }
  | { do: "close"; key: string }
  | { do: "edit"; values: Record<string, DeskDocument["value"]>; field: string; at: number }
  | { do: "undo" }
  | { do: "redo" }
  /** `sent`: the documents as they were when the saving was asked for; what was typed since is in no file. */
  | { do: "saved"; sent: DeskDocument[]; saved: Pick<DeskDocument, "key" | "file" | "at" | "hash">[] }
  | { do: "agree"; file: string; hash: string | null }
  | { do: "restore"; state: Pick<DeskState, "documents" | "active" | "saved"> };

const inOneGo = 1000;
const most = 200;

export const emptyDesk: DeskState = { documents: [], active: undefined, past: [], future: [], saved: {} };

const written = ({ value }: DeskDocument) => JSON.stringify(value);

/** The documents that differ from their files. */
export function unsaved({ documents, saved }: DeskState): DeskDocument[] {
  return documents.filter((document) => saved[document.key] !== written(document));
}

/** What a document was, where it stands now: a file that was saved meanwhile has another hash. */
function placed(was: DeskDocument[], now: DeskDocument[]): DeskDocument[] {
  return was.map((document) => {
    const { at, hash } = now.find(({ key }) => key === document.key) ?? document;
    return { ...document, at, hash };
  });
}

const step = (state: DeskState, documents: DeskDocument[]): DeskState => ({
  ...state,
  documents,
  past: [...state.past, state.documents].slice(-most),
  future: [],
});

function edited(state: DeskState, { values, field, at }: Extract<DeskAction, { do: "edit" }>): DeskState {
  const documents = state.documents.map((document) => ({ ...document, value: values[document.key] ?? document.value }));
  const goesOn = state.last?.field === field && at - state.last.at < inOneGo;
  const next = goesOn ? { ...state, documents, future: [] } : step(state, documents);
  return { ...next, last: { field, at } };
}

function moved(state: DeskState, from: "past" | "future", to: "past" | "future"): DeskState {
  const was = state[from].at(-1);
  if (!was) return state;
  const documents = placed(was, state.documents);
  const active = documents.some(({ key }) => key === state.active) ? state.active : documents.at(-1)?.key;
  return {
    ...state,
    documents,
    active,
    [from]: state[from].slice(0, -1),
    [to]: [...state[to], state.documents],
    last: undefined,
  };
}

function put(state: DeskState, document: DeskDocument, isSaved: boolean): DeskState {
  const others = state.documents.filter(({ key }) => key !== document.key);
  const saved = isSaved ? { ...state.saved, [document.key]: written(document) } : state.saved;
  return { ...step(state, [...others, document]), active: document.key, saved, last: undefined };
}

/** Another item of a list file stands in the file that was saved, too, if it was opened from the same state of it. */
function withSaved(state: DeskState, { sent, saved }: Extract<DeskAction, { do: "saved" }>): DeskState {
  const documents = state.documents.map((document) => {
    const own = saved.find(({ key }) => key === document.key);
    const before = sent.find(({ file, hash }) => file === document.file && hash === document.hash);
    const now = own ?? (before && saved.find(({ key }) => key === before.key));
    return now ? { ...document, at: own?.at ?? document.at, hash: now.hash } : document;
  });
  const texts = Object.fromEntries(sent.map((document) => [document.key, written(document)]));
  return { ...state, documents, saved: { ...state.saved, ...texts }, last: undefined };
}

/** The desk after something was done to it. */
export function deskAfter(state: DeskState, action: DeskAction): DeskState {
  switch (action.do) {
    case "put":
      return put(state, action.document, action.isSaved);
    case "show":
      return { ...state, active: action.key };
    case "close": {
      const documents = state.documents.filter(({ key }) => key !== action.key);
      return { ...step(state, documents), active: documents.at(-1)?.key, last: undefined };
    }
    case "edit":
      return edited(state, action);
    case "undo":
      return moved(state, "past", "future");
    case "redo":
      return moved(state, "future", "past");
    case "saved":
      return withSaved(state, action);
    case "agree": {
      const agreed = (document: DeskDocument) =>
        document.file === action.file ? { ...document, hash: action.hash } : document;
      return { ...state, documents: state.documents.map(agreed) };
    }
    case "restore":
      return { ...emptyDesk, ...action.state };
  }
}
