/**
 * The texts of the interface in one language. Messages are ICU MessageFormat, compiled before they come here: the browser
 * needs no parser of them.
 */
import format, { type CompiledMessage, type FormatOptions } from "icu-minify/format";
import { addressIn, type Language, localeOf } from "./languages.ts";
import type { Area, MessageKey } from "./messages/en.ts";

/** A number chooses the plural, and is written by `{count, number}` or "#" in the manner of the language. */
export type Values = Record<string, string | number>;

/** What stands in a message beside text: a value as it is, or what a tag, `<link>…</link>`, makes of its inside. */
export type Inserts<Part> = Record<string, string | number | Part | ((inside: (string | Part)[]) => Part)>;

/** What a browser is given: the messages that a part of a page needs. Plain data. */
export interface GivenWords {
  language: Language;
  messages: Partial<Record<MessageKey, CompiledMessage>>;
}

export interface Words {
  /** The message of a key. Throws where there is none, or a value of it is missing. */
  (key: MessageKey, values?: Values): string;
  /** The same in pieces, where more than text stands in it. */
  parts<Part extends object>(key: MessageKey, values: Inserts<Part>): (string | Part)[];
  readonly language: Language;
  /** For `Intl` and for `lang`. */
  readonly locale: string;
  /** "Moscow, Paris and Geneva" */
  list(items: readonly string[]): string;
  /** The same of things that are no text. */
  listParts<Part extends object>(items: readonly (string | Part)[]): (string | Part)[];
  /** "2,930"; in other languages as they write it. */
  number(value: number, options?: Intl.NumberFormatOptions): string;
  /** The order of the alphabet, for sorting. */
  compare(a: string, b: string): number;
  /** An address of the site, in this language: "/places/tbilisi" → "/hy/places/tbilisi". */
  to(address: string): string;
  /** What of these words a part of the page in the browser is given. */
  only(...areas: Area[]): GivenWords;
}

type Source = (key: MessageKey) => CompiledMessage | undefined;

/** Formatters are slow to make: one of each kind for each locale. */
function kept<Of, Options>(make: new (locale: string, options?: Options) => Of) {
  const made = new Map<string, Of>();
  return (locale: string, options?: Options): Of => {
    const key = `${locale}${options ? JSON.stringify(options) : ""}`;
    const known = made.get(key) ?? new make(locale, options);
    made.set(key, known);
    return known;
  };
}

const numberFormat = kept(Intl.NumberFormat);
const listFormat = kept(Intl.ListFormat);
const collator = kept(Intl.Collator);
const formatters = {
  getNumberFormat: numberFormat,
  getPluralRules: kept(Intl.PluralRules),
  getDateTimeFormat: kept(Intl.DateTimeFormat),
} as unknown as FormatOptions["formatters"];

// A value that is no text goes through the formatter as a letter of Unicode's private use, and is put in its place afterwards.
const firstMark = 0xe000;
const marks = /([\ue000-\uf8ff])/;

function inserted<Part extends object>(
  message: CompiledMessage,
  locale: string,
  values: Inserts<Part>,
): (string | Part)[] {
  const held: Part[] = [];
  const mark = (part: Part) => String.fromCharCode(firstMark + held.push(part) - 1);
  const unmarked = (text: string): (string | Part)[] =>
    text
      .split(marks)
      .filter((piece) => piece !== "")
      .map((piece) => (marks.test(piece) ? held[piece.charCodeAt(0) - firstMark] : undefined) ?? piece);
  const given = Object.entries(values).map(([name, value]) => {
    if (typeof value === "string" || typeof value === "number") return [name, value] as const;
    if (typeof value !== "function") return [name, mark(value)] as const;
    const of = value as (inside: (string | Part)[]) => Part;
    return [name, (inside: string[]) => mark(of(unmarked(inside.join(""))))] as const;
  });
  return unmarked(String(format(message, locale, Object.fromEntries(given), { formatters })));
}

/** Words from wherever their messages are. `areas`: which keys an area has, where parts of it are to be given away. */
export function wordsFrom(language: Language, source: Source, keysOf: (area: Area) => MessageKey[] = () => []): Words {
  const locale = localeOf(language);
  const messageOf = (key: MessageKey): CompiledMessage => {
    const message = source(key);
    if (message === undefined) throw new Error(`There is no message "${key}" in "${language}"`);
    return message;
  };
  const say = (key: MessageKey, values?: Values) => String(format(messageOf(key), locale, values, { formatters }));
  return Object.assign(say, {
    language,
    locale,
    parts: <Part extends object>(key: MessageKey, values: Inserts<Part>) => inserted(messageOf(key), locale, values),
    list: (items: readonly string[]) => listFormat(locale).format(items),
    listParts: <Part extends object>(items: readonly (string | Part)[]) =>
      listFormat(locale)
        .formatToParts(items.map((_, index) => `${index}`))
        .map(({ type, value }) => (type === "element" ? (items[Number(value)] ?? value) : value)),
    number: (value: number, options?: Intl.NumberFormatOptions) => numberFormat(locale, options).format(value),
    compare: (a: string, b: string) => collator(locale).compare(a, b),
    to: (address: string) => addressIn(language, address),
    only: (...areas: Area[]) => ({
      language,
      messages: Object.fromEntries(areas.flatMap(keysOf).map((key) => [key, messageOf(key)])),
    }),
  });
}

/** The words that a part of the page in the browser was given. */
export const wordsOf = ({ language, messages }: GivenWords): Words => wordsFrom(language, (key) => messages[key]);
