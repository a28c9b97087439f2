/** The names of months as a language writes them, out of `Intl`, with the endings that its grammar gives them. */

export interface MonthPattern {
  /** A pattern without groups for a month's full name in any form. */
  full: string;
  /** Also shortened, as beside a day: "Jan.", "янв." */
  short: string;
  /** The number of a written name, from 1; undefined of any other word. */
  numberOf: (written: string) => number | undefined;
}

type Endings = { cut: RegExp; endings: string; more?: string[][] };

/** What a name loses before its endings, and which it takes. */
const grammar: Record<string, Endings> = {
  en: { cut: /$/, endings: "", more: [[], [], [], [], [], [], [], [], ["Sept"], [], [], []] },
  fr: { cut: /$/, endings: "" },
  ru: {
    cut: /[ьй]$/,
    endings: "(?:ь|й|я|е|ю|[её]м|а|у|ом)?",
    more: [[], ["фев"], [], [], [], [], [], [], ["сен"], [], ["ноя"], []],
  },
  hy: { cut: /$/, endings: "(?:ին|ից|ում|ի|ը|ն)?" },
  az: { cut: /$/, endings: "[ıiuüaədnk]{0,4}" },
  ka: { cut: /ი$/, endings: "\\p{Script=Georgian}{1,6}" },
};

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

function intlMonths(language: string, options: Intl.DateTimeFormatOptions): string[] {
  const format = new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" });
  return Array.from({ length: 12 }, (_, month) => {
    const parts = format.formatToParts(Date.UTC(2024, month, 15));
    return parts.find(({ type }) => type === "month")?.value ?? "";
  });
}

const shortened = (language: string) =>
  intlMonths(language, { month: "short", day: "numeric" }).map((name) => name.replace(/\.$/, ""));

/** The names of a language that `readLanguages` names. `Intl` must know it: of another it has the names of the reader's own. */
export function monthPattern(language: string): MonthPattern {
  const { cut, endings, more } = grammar[language] ?? { cut: /$/, endings: "" };
  const full = intlMonths(language, { month: "long" }).map((name) => `${escaped(name.replace(cut, ""))}${endings}`);
  const short = shortened(language).map((name, month) =>
    [...(more?.[month] ?? []), name]
      .toSorted((a, b) => b.length - a.length)
      .map((one) => `${escaped(one)}\\.?`)
      .join("|"),
  );
  const known = full.map((name, month) => new RegExp(`^(?:${name}|${short[month]})$`, "iu"));
  return {
    full: `(?:${full.join("|")})`,
    short: `(?:${full.join("|")}|${short.join("|")})`,
    numberOf: (written) => known.findIndex((pattern) => pattern.test(written)) + 1 || undefined,
  };
}
