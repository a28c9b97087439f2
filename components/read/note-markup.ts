/** What the atlas holds beside a sentence, as a note. */
import { escapeHtml } from "@/components/ui/escape-html.ts";
import { toldOf } from "@/lib/reading/entry-window.ts";
import type { Gazetteer, Span } from "@/lib/reading/findings.ts";
import { dateWords } from "@/lib/reading/shown/as-list.ts";
import type { Note } from "@/lib/reading/shown/numbered-notes.ts";
import { proposalPath } from "@/lib/reading/shown/shown-words.ts";
import { signs, type Verdict, verdictWords, withoutVerdict } from "@/lib/reading/shown/verdicts.ts";
import type { Words } from "@/lib/words/words.ts";
import { messageMarkup } from "./message-markup.ts";

type Entry = Gazetteer["entries"][number];

/** More are told by the first one's page. */
const mostEntries = 4;

/** The sign of a verdict, which its words stand beside. */
export const signMarkup = (verdict: Verdict): string =>
  `<i class="read-sign" data-verdict="${verdict}" aria-hidden="true">${signs[verdict]}</i>`;

/** After a sentence: its sign and number, which lead to the note. */
export const signLink = ({ number, verdict }: Note, words: Words): string =>
  `<a class="read-mark" id="said-${number}" href="#note-${number}">${signMarkup(verdict)}<sup>${number}</sup>` +
  `<span class="visually-hidden">${messageMarkup(words, "read-live.noteOf", { verdict: verdictWords(verdict, words) })}</span></a>`;

const entryLink = (entry: Entry, words: Words) =>
  `<a href="${escapeHtml(words.to(entry.path))}" target="_blank" rel="noopener">${escapeHtml(toldOf(entry).title)}</a>`;

function disagreementMarkup({ about, accounts }: Entry["disagreements"][number]): string {
  const told = accounts.map((account) => `<li>${escapeHtml(account)}</li>`).join("");
  return `<p>${escapeHtml(about)}</p><ul class="read-accounts">${told}</ul>`;
}

/** On what the sources of the entry differ. Words that would only repeat all of it give way to the list. */
function differing({ says, verdict }: Note, [first]: Entry[], words: Words) {
  const all = verdict === "otherwise" && first ? toldOf(first).disagreements : [];
  const isRepeated = all.length > 0 && all.some(({ accounts }) => accounts.every((account) => says.includes(account)));
  const list = all.map(disagreementMarkup).join("");
  const title = messageMarkup(words, "read-live.howSourcesDiffer");
  const folded = list && `<details class="read-differ"><summary>${title}</summary>${list}</details>`;
  return { list: folded, says: isRepeated ? "" : says };
}

/** What is said, each entry that it names as a link to its page; without the verdict, which stands above it. */
function saidMarkup(says: string, verdict: Verdict, named: Entry[], words: Words): string {
  const linked = named.reduce(
    (markup, entry) => markup.replace(escapeHtml(toldOf(entry).title), () => entryLink(entry, words)),
    escapeHtml(withoutVerdict(says, verdict, words)),
  );
  return linked && `<p>${linked}</p>`;
}

/** An entry that the words beside it do not name: by its title, its date and how many sources it stands on. */
function entryMarkup(entry: Entry, words: Words): string {
  const facts = [dateWords(entry.date, words), words("read-live.sources", { count: entry.sources })];
  return `<li>${entryLink(entry, words)} <span class="soft">${escapeHtml(facts.join(" · "))}</span></li>`;
}

const proposal = (text: string, sentence: Span | undefined, words: Words) =>
  `<p class="read-propose"><a rel="nofollow noopener" target="_blank" href="${escapeHtml(proposalPath(text, sentence, words))}">${messageMarkup(words, "read-live.propose")}</a></p>`;

/** `entries`: those of the gazetteer, by their ids. What the atlas tells too need not be proposed to it. */
export function noteMarkup(
  note: Note,
  text: string,
  sentence: Span | undefined,
  entries: ReadonlyMap<string, Entry>,
  words: Words,
): string {
  const { number, verdict } = note;
  const known = note.entries.flatMap((id) => entries.get(id) ?? []);
  const differ = differing(note, known, words);
  const named = known.filter((entry) => differ.says.includes(toldOf(entry).title));
  const list =
    named.length > 0
      ? ""
      : known
          .slice(0, mostEntries)
          .map((entry) => entryMarkup(entry, words))
          .join("");
  const verdictName = escapeHtml(verdictWords(verdict, words));
  const toSentence = escapeHtml(words("read-live.toSentence", { number }));
  return (
    `<li class="read-note" id="note-${number}" data-verdict="${verdict}"><p class="read-verdict">${signMarkup(verdict)}` +
    `<b>${verdictName}</b> <a href="#said-${number}" aria-label="${toSentence}">${number}</a></p>` +
    `${saidMarkup(differ.says, verdict, named, words)}${list ? `<ul class="read-entries">${list}</ul>` : ""}${differ.list}` +
    `${verdict === "same" ? "" : proposal(text, sentence, words)}</li>`
  );
}
