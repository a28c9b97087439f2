/** What the atlas holds beside a sentence, as a note. */
import { escapeHtml } from "@/components/ui/escape-html.ts";
import { counted } from "@/lib/atlas/counted.ts";
import type { Gazetteer, Span } from "@/lib/reading/findings.ts";
import { dateWords } from "@/lib/reading/shown/as-list.ts";
import type { Note } from "@/lib/reading/shown/numbered-notes.ts";
import { proposalPath } from "@/lib/reading/shown/shown-words.ts";
import { type Verdict, verdicts } from "@/lib/reading/shown/verdicts.ts";

type Entry = Gazetteer["entries"][number];

/** More are told by the first one's page. */
const mostEntries = 4;

/** The sign of a verdict, which its words stand beside. */
export const signMarkup = (verdict: Verdict): string =>
  `<i class="read-sign" data-verdict="${verdict}" aria-hidden="true">${verdicts[verdict].sign}</i>`;

/** After a sentence: its sign and number, which lead to the note. */
export const signLink = ({ number, verdict }: Note): string =>
  `<a class="read-mark" id="said-${number}" href="#note-${number}">${signMarkup(verdict)}<sup>${number}</sup>` +
  `<span class="visually-hidden">: ${verdicts[verdict].words}</span></a>`;

const entryLink = ({ path, title }: Entry) =>
  `<a href="${escapeHtml(path)}" target="_blank" rel="noopener">${escapeHtml(title)}</a>`;

function disagreementMarkup({ about, accounts }: Entry["disagreements"][number]): string {
  const told = accounts.map((account) => `<li>${escapeHtml(account)}</li>`).join("");
  return `<p>${escapeHtml(about)}</p><ul class="read-accounts">${told}</ul>`;
}

/** On what the sources of the entry differ. Words that would only repeat all of it give way to the list. */
function differing({ says, verdict }: Note, [first]: Entry[]) {
  const all = verdict === "otherwise" ? (first?.disagreements ?? []) : [];
  const isRepeated = all.length > 0 && all.some(({ accounts }) => accounts.every((account) => says.includes(account)));
  const list = all.map(disagreementMarkup).join("");
  const folded = list && `<details class="read-differ"><summary>How the sources differ</summary>${list}</details>`;
  return { list: folded, says: isRepeated ? "" : says };
}

/** What is said, each entry that it names as a link to its page; without the verdict, which stands above it. */
function saidMarkup(says: string, verdict: Verdict, named: Entry[]): string {
  const { words } = verdicts[verdict];
  const own = says.startsWith(`${words}: `) ? says.slice(words.length + 2) : says;
  const linked = named.reduce(
    (markup, entry) => markup.replace(escapeHtml(entry.title), () => entryLink(entry)),
    escapeHtml(own),
  );
  return linked && `<p>${linked}</p>`;
}

/** An entry that the words beside it do not name: by its title, its date and how many sources it stands on. */
const entryMarkup = (entry: Entry) =>
  `<li>${entryLink(entry)} <span class="soft">${escapeHtml(dateWords(entry.date))} · ${counted(entry.sources, "source")}</span></li>`;

const proposal = (text: string, sentence: Span | undefined) =>
  `<p class="read-propose"><a rel="nofollow noopener" target="_blank" href="${escapeHtml(proposalPath(text, sentence))}">Propose this to the atlas</a></p>`;

/** `entries`: those of the gazetteer, by their ids. What the atlas tells too need not be proposed to it. */
export function noteMarkup(
  note: Note,
  text: string,
  sentence: Span | undefined,
  entries: ReadonlyMap<string, Entry>,
): string {
  const { number, verdict } = note;
  const known = note.entries.flatMap((id) => entries.get(id) ?? []);
  const differ = differing(note, known);
  const named = known.filter(({ title }) => differ.says.includes(title));
  const list = named.length > 0 ? "" : known.slice(0, mostEntries).map(entryMarkup).join("");
  return (
    `<li class="read-note" id="note-${number}" data-verdict="${verdict}"><p class="read-verdict">${signMarkup(verdict)}` +
    `<b>${verdicts[verdict].words}</b> <a href="#said-${number}" aria-label="To sentence ${number}">${number}</a></p>` +
    `${saidMarkup(differ.says, verdict, named)}${list ? `<ul class="read-entries">${list}</ul>` : ""}${differ.list}` +
    `${verdict === "same" ? "" : proposal(text, sentence)}</li>`
  );
}
