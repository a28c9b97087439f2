/** Dates in Armenian, Azerbaijani, Georgian and French: days, months, years and decades. */
import type { DateWords } from "./date-words.ts";

const none = /(?!)/gu;

const common = {
  rules: [],
  ofMonth: "\\s+",
  ofYear: "(?:,?\\s+)",
  dayEnding: "",
  things: none,
  noYear: /[$€£#№]\s?$/u,
  between: none,
  which: [],
  whichMentioned: [],
  ahead: none,
  past: none,
  dayPart: "",
  to: "\\s*[–—/-]\\s*",
} satisfies Partial<DateWords>;

const decade = (pattern: RegExp): DateWords["rules"][number] => ({
  pattern,
  read: ({ groups }) => {
    const year = Number(groups?.decade);
    return { kind: "decade", year: year < 100 ? 1900 + year : year };
  },
});

export const armenian: DateWords = {
  ...common,
  rules: [
    decade(
      /(?<![\p{L}\d])(?<decade>(?:(?:18|19|20)\d|[4-9])0)-ական(?:ներ\p{L}{0,5}|\s+(?:թվական\p{L}{0,8}|թթ?[.․]?))?/gu,
    ),
  ],
  yearBefore: "(?<pre>(?:1[89]|20)\\d\\d)(?:\\s*թ[.․]?|\\s*թվական(?:ի|ին)?)?\\s+",
  monthFirst: "\\s+",
  yearEnding: "(?:\\s*թ[.․]|\\s*թվական\\p{Script=Armenian}{0,5}|-ի[նց]?|-ից)?",
  afterYearWord: none,
  dayEnding: "(?:-(?:ին|ից|ի|ը|ն|ում|րդ)(?!\\p{L}))?",
  or: "(?:\\s+(?:և|եւ|ու|կամ)\\s+|,\\s*)",
  parts: [],
};

export const azerbaijani: DateWords = {
  ...common,
  rules: [decade(/(?<![\p{L}\d])(?<decade>(?:(?:18|19|20)\d|[4-9])0)-c[ıiuü]\s+il(?:lər\p{L}{0,6})/giu)],
  yearBefore: "(?<pre>(?:1[89]|20)\\d\\d)(?:-c[ıiuü])?(?:\\s+il(?:in|də|dən)?)?\\s+",
  monthFirst: "\\s+",
  yearEnding: "(?:-c[ıiuü])?(?:\\s+il\\p{L}{0,7})?",
  afterYearWord: none,
  dayEnding: "(?:-?(?:[aə]?d[aə]k|d[aəıiuü]n?|s[ıiuü]|[ıiuü]|n[ıiuü]|n[aə]|c[ıiuü])(?!\\p{L}))?",
  or: "(?:\\s+(?:və|ya)\\s+|,\\s*)",
  parts: [],
};

export const georgian: DateWords = {
  ...common,
  rules: [decade(/(?<![\p{L}\d])(?<decade>(?:(?:18|19|20)\d|[4-9])0)-იან\p{L}{0,3}(?:\s+წლ\p{L}{0,6})?/gu)],
  yearBefore: "(?<pre>(?:1[89]|20)\\d\\d)\\s*(?:წლის|წ\\.)\\s+",
  yearEnding: "(?:\\s*(?:წელ[სი]|წლ\\p{Script=Georgian}{1,6}|წ\\.))?",
  afterYearWord: none,
  dayEnding: "(?:-(?:ს|ში|ი|დან|მდე)(?!\\p{L}))?",
  or: "(?:\\s+(?:და|ან)\\s+|,\\s*)",
  parts: [],
};

export const french: DateWords = {
  ...common,
  rules: [decade(/(?<!\p{L})(?:les\s+|des\s+)?années\s+(?<decade>(?:(?:18|19|20)\d|[4-9])0)(?!\d)/giu)],
  ofMonth: "\\s+",
  ofYear: "(?:,?\\s+)",
  yearEnding: "",
  afterYearWord: /(?<!\p{L})(?:en|depuis|jusqu['’]en|de|à|et|avant|après|début|fin|année|l['’]an)\s$/iu,
  dayEnding: "(?:er)?",
  or: "(?:\\s+(?:et|ou)\\s+|,\\s*)",
  to: "(?:\\s*[–—-]\\s*|\\s+(?:au|à)\\s+)",
  things:
    /^\s+(?:soldats|personnes|militaires|morts|km|kilomètres|hectares|euros|dollars|habitants|réfugiés)(?!\p{L})|^\s*%/iu,
  between: /(?<!\p{L})entre\s+(?:le\s+)?$/iu,
  parts: [
    [/(?<!\p{L})(?:au\s+)?début(?:\s+(?:de|des|du|d['’]))?\s*$/iu, "early"],
    [/(?<!\p{L})(?:à\s+la\s+)?(?:mi-|milieu\s+(?:de|des|du)\s+)$/iu, "mid"],
    [/(?<!\p{L})(?:à\s+la\s+)?fin(?:\s+(?:de|des|du|d['’]))?\s*$/iu, "late"],
  ],
};
