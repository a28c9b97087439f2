/** Offices as texts name them, and which of the atlas's roles they are. */
import { stateOfAdjective } from "./region-names.ts";
import type { Token } from "./text-tokens.ts";

const words = (list: string) => new Set(list.split(/\s+/).filter(Boolean));

/** Words that stand directly before a name and say that it is a person's. */
export const titleWords =
  words(`president premier minister chancellor secretary counterpart leader chairman chairwoman chair
  co-chair cochair envoy ambassador representative spokesman spokeswoman spokesperson mediator commander general colonel major
  lieutenant captain mr mrs ms dr adviser advisor aide deputy speaker commissioner diplomat chief king prince senator
  president-elect counterparts
  президент президента президентом президенту премьер премьер-министр министр министра министром министру глава главы главой
  главе посол посла послом секретарь секретаря представитель представителя представителем спикер канцлер канцлера коллега
  коллегой коллеги госсекретарь госсекретаря генерал командующий сопредседатель сопредседателя посредник политолог эксперт аналитик analyst expert scientist
  նախագահ նախագահի վարչապետ վարչապետի նախարար նախարարի prezident prezidenti naziri nazir პრეზიდენტი მინისტრი პრემიერი პრემიერ-მინისტრი`);

/** Words of an office between the title and the name: "минист иностранных дел Армении", "minister of Armenia". */
const officeWords =
  words(`of for affairs foreign prime defense defence european council security state general national council
  иностранных дел обороны по и безопасности мид правительства армении азербайджана россии`);

type Office = "president" | "premier" | "foreign" | "other";

const offices: [Office, RegExp][] = [
  [
    "foreign",
    /foreign minister|foreign secretary|министр\S* иностранных дел|глав\S* мид|արտգործնախարար|արտաքին գործերի նախարար|xarici işlər naziri|საგარეო საქმეთა მინისტრ/u,
  ],
  ["premier", /prime minister|premier|премьер|վարչապետ|baş nazir|პრემიერ/u],
  ["president", /president|президент|նախագահ|prezident|პრეზიდენტ/u],
];

/** Which office the words before a name speak of. */
export const officeIn = (words: string): Office | undefined => offices.find(([, pattern]) => pattern.test(words))?.[0];

const roleOffices: [Office, RegExp][] = [
  ["foreign", /^(?:Acting )?Foreign Minister/],
  ["premier", /^(?:Acting )?Prime Minister/],
  ["president", /^(?:Acting )?President/],
];

/** The offices of a role of the atlas: "Foreign Minister of Armenia" → "foreign". */
export const officeOfRole = (role: string): Office =>
  roleOffices.find(([, pattern]) => pattern.test(role))?.[0] ?? "other";

/** How far back from a name its title may stand: "министр иностранных дел Республики Армения Арарат Мирзоян". */
const reach = 8;

/** The words of an office directly before a token, in small letters; "" where there are none. */
export function titleBefore(tokens: readonly Token[], at: number): string {
  const before = tokens.slice(Math.max(0, at - reach), at).filter(({ sentence }) => sentence === tokens[at]?.sentence);
  const title = before.findLastIndex((token) => isTitle(token));
  if (title === -1 || !before.slice(title + 1).every(belongs) || cutOff(tokens, at)) return "";
  return before
    .slice(Math.max(0, title - 2))
    .map(({ lower }) => lower)
    .join(" ");
}

/** A comma between an office and a name belongs to them, "his counterpart, Edward"; a full stop or bracket does not. */
const cutOff = (tokens: readonly Token[], at: number) => /[()";:]/.test(tokens[at]?.gap ?? "");

export const isTitle = ({ lower }: Token): boolean => titleWords.has(lower);

const belongs = (token: Token) =>
  officeWords.has(token.lower) ||
  stateOfAdjective(token.written) !== undefined ||
  /^(?:the|republic|республики|արմենիայի)$/.test(token.lower);
