/** Dates in English words. */
import type { DateRule, DateWords } from "./date-words.ts";
import type { Mention, Season, Unit, Vague, Which } from "./mention.ts";

const weekdayNames = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

const numbers: Record<string, number> = {
  ...Object.fromEntries(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
      .split(" ")
      .map((word, number) => [word, number]),
  ),
  thirty: 30,
  forty: 40,
  fifty: 50,
};
/** "a", "seven", "twenty-five", "12". */
function numberOf(written: string): number {
  if (/^an?$/i.test(written)) return 1;
  const [tens = "", ones] = written.toLowerCase().split("-");
  return (numbers[tens] ?? Number(tens)) + (ones === undefined ? 0 : (numbers[ones] ?? 0));
}
const words = Object.keys(numbers).slice(1).join("|");
const number = `an?|(?:twenty|thirty|forty|fifty)-(?:${words})|${words}|\\d{1,2}`;
const seasons: Record<string, Season> = {
  spring: "spring",
  summer: "summer",
  autumn: "autumn",
  fall: "autumn",
  winter: "winter",
};
const vague = (why: Vague) => (): Mention => ({ kind: "vague", why });
const published = (unit: Unit, by: number): Mention => ({ kind: "relative", unit, by, from: "published" });
const mentioned = (unit: Unit, by: number): Mention => ({ kind: "relative", unit, by, from: "mentioned" });
const whiches: Record<string, Which> = { last: -1, past: -1, previous: -1, this: 0, current: 0, next: 1, coming: 1 };
const unitOf = (word: string) => word.toLowerCase().replace(/s$/, "") as Unit;
/** Counted: "a week ago" is seven days, and no week of the calendar. */
const countedUnit = (word: string): Unit => (/^week/i.test(word) ? "weeks" : unitOf(word));

const things =
  /^(?:[\s-]+(?:(?:more|armed|square|ethnic|displaced|captured|wounded|heavily|[A-Z]\p{Ll}+(?:an|ian|ish|ani)|US|UN|EU)[\s-]+){0,2}(?:people|persons|soldiers?|troops|servicemen|personnel|men|women|children|civilians|prisoners|refugees|peacekeepers|policemen|km|kilomet(?:er|re)s?|miles?|met(?:er|re)s?|hectares?|sq|dollars?|euros?|manats?|drams?|tons?|tonnes?|barrels|percent|per\s+cent|deaths|dead|casualties|homes|houses|tanks|shells|drones|missiles|villages|towns|families|residents|inhabitants|members|delegates|observers|monitors|volunteers|hours|minutes|years?|days|weeks|months|times|rounds|points|pages|words|copies|votes|seats|MW|GW|kg|mm|m)(?!\p{L})|\s?%)/u;

const rules: DateRule[] = [
  {
    pattern: /(?<!\p{L})(?:the\s+)?(?<decade>(?:18|19|20)\d0)(?:['’]?s)(?!\p{L})/gu,
    read: ({ groups }) => ({ kind: "decade", year: Number(groups?.decade) }),
  },
  {
    pattern:
      /(?<![\p{L}\d])(?:the\s+)?(?:['’‘](?<short>\d)0s|(?<word>[Ss]ixties|[Ss]eventies|[Ee]ighties|[Nn]ineties))(?!\p{L})/gu,
    read: ({ groups }) => {
      const tens =
        groups?.short ?? { sixties: 6, seventies: 7, eighties: 8, nineties: 9 }[groups?.word?.toLowerCase() ?? ""];
      return tens === undefined || Number(tens) < 4 ? undefined : { kind: "decade", year: 1900 + Number(tens) * 10 };
    },
  },
  {
    pattern:
      /(?<=\b(?:in|during|over|since|until|by|of|late|early|that)\s{1,3})(?:the\s+)?(?<season>spring|summer|autumn|fall|winter)(?:\s+(?:of\s+)?(?<year>(?:19|20)\d\d)(?:[-–/](?<next>\d\d(?:\d\d)?))?)?(?!\p{L}|\s+of\b)/giu,
    read: ({ groups }) => season(groups?.season, groups?.year),
  },
  {
    pattern:
      /(?<!\p{L})(?<season>spring|summer|autumn|fall|winter)\s+(?:of\s+)?(?<year>(?:19|20)\d\d)(?:[-–/]\d\d(?:\d\d)?)?(?!\p{L}|\d)/giu,
    read: ({ groups }) => season(groups?.season, groups?.year),
  },
  {
    pattern:
      /(?<!\p{L})(?<which>last|this|next|this coming|this past)\s+(?<season>spring|summer|autumn|fall|winter)(?!\p{L})/giu,
    read: ({ groups }) => ({
      kind: "season",
      season: seasons[groups?.season?.toLowerCase() ?? ""] ?? "winter",
      which: whiches[groups?.which?.split(" ").at(-1)?.toLowerCase() ?? ""] ?? 0,
    }),
  },
  {
    pattern: new RegExp(
      `(?<!\\p{L})(?<weekday>${weekdayNames.join("|")})(?!\\p{L}|['’]s\\s+(?:Post|Mail)|\\s+(?:Times|Telegraph|Express|Mirror|Post|Mail|Herald|Tribune|Review|Independent|Mass))`,
      "gu",
    ),
    read: ({ groups }, before) =>
      /(?:Bloody|Black|Good|Easter|Palm|Ash|Cyber|Holy|Super|The)\s$/u.test(before)
        ? undefined
        : { kind: "weekday", weekday: weekdayNames.indexOf(groups?.weekday ?? "") },
  },
  {
    pattern: /(?<!\p{L})(?<side>earlier|later)\s+(?:this|that|in the)\s+(?<unit>week|month|year)(?!\p{L})/giu,
    read: ({ groups, 0: words }) =>
      /this/i.test(words)
        ? {
            kind: "relative",
            unit: unitOf(groups?.unit ?? ""),
            by: 0,
            from: "published",
            side: groups?.side?.toLowerCase() === "later" ? "later" : "earlier",
          }
        : { kind: "same", unit: unitOf(groups?.unit ?? "") as "week" },
  },
  {
    pattern:
      /(?<!\p{L})(?:(?<which>last|past|previous|this|current|next|coming)\s+(?<unit>weekend|week|month|year|decade))(?!\p{L}|-|\s+of\s+\p{L})/giu,
    read: ({ groups }, before) => {
      const which = groups?.which?.toLowerCase() ?? "";
      if (/\bthe\s$/i.test(before) && /last|past|coming/.test(which)) return { kind: "vague", why: "length" };
      const by = whiches[which] ?? 0;
      return /\bthe\s$/i.test(before) && /previous|next/.test(which)
        ? mentioned(unitOf(groups?.unit ?? ""), by)
        : published(unitOf(groups?.unit ?? ""), by);
    },
  },
  {
    pattern:
      /(?<!\p{L})(?:(?:the\s+)?same|that|the\s+very\s+same)\s+(?<unit>day|evening|morning|night|week|month|year)(?!\p{L})/giu,
    read: ({ groups }) => {
      const unit = groups?.unit?.toLowerCase() ?? "day";
      return { kind: "same", unit: /week|month|year/.test(unit) ? (unit as "week") : "day" };
    },
  },
  { pattern: /(?<!\p{L})the\s+day\s+before\s+yesterday(?!\p{L})/giu, read: () => published("day", -2) },
  { pattern: /(?<!\p{L})the\s+day\s+after\s+tomorrow(?!\p{L})/giu, read: () => published("day", 2) },
  {
    pattern: /(?<=\b(?:beginning|start|end|middle|half|close)\s{1,2}of\s{1,2})the\s+(?<unit>year|month)(?!\p{L})/giu,
    read: ({ groups }) => published(unitOf(groups?.unit ?? ""), 0),
  },
  { pattern: /(?<!\p{L})New\s+Year['’]?s\s+Eve(?!\p{L})/gu, read: () => ({ kind: "point", month: 12, day: 31 }) },
  { pattern: /(?<!\p{L})New\s+Year['’]?s\s+Day(?!\p{L})/gu, read: () => ({ kind: "point", month: 1, day: 1 }) },
  {
    pattern: /(?<=\bin\s{1,2})the\s+new\s+year(?!\p{L}|['’])/giu,
    read: () => ({ kind: "point", month: 1, coming: true }),
  },
  {
    pattern:
      /(?<=\bon\s{1,2})the\s+(?<day>\d{1,2})(?:st|nd|rd|th)(?=\s*(?:[.,;)]|$)|\s+(?:and|in|at|the|by|with)\b)/giu,
    read: ({ groups }) => ({ kind: "day", day: Number(groups?.day) }),
  },
  {
    pattern: /(?<!\p{L})the\s+(?<unit>week|month|year)\s+before\s+last(?!\p{L})/giu,
    read: ({ groups }) => published(unitOf(groups?.unit ?? ""), -2),
  },
  { pattern: /(?<=\b(?:at|over|during)\s{1,2})the\s+weekend(?!\p{L})/giu, read: () => published("weekend", 0) },
  { pattern: /(?<!\p{L})a\s+fortnight\s+ago(?!\p{L})/giu, read: () => published("weeks", -2) },
  {
    pattern: /(?<!\p{L})a\s+fortnight\s+(?<side>earlier|later)(?!\p{L})/giu,
    read: ({ groups }) => mentioned("weeks", groups?.side?.toLowerCase() === "later" ? 2 : -2),
  },
  { pattern: /(?<!\p{L})last\s+night(?!\p{L})/giu, read: () => published("day", -1) },
  { pattern: /(?<!\p{L})half\s+a\s+year\s+ago(?!\p{L})/giu, read: () => published("month", -6) },
  { pattern: /(?<!\p{L})a\s+year\s+and\s+a\s+half\s+ago(?!\p{L})/giu, read: () => published("month", -18) },
  { pattern: /(?<!\p{L})yesterday(?!\p{L})/giu, read: () => published("day", -1) },
  {
    pattern: /(?<!\p{L})(?:today|tonight|this\s+(?:morning|afternoon|evening))(?!\p{L})/giu,
    read: () => published("day", 0),
  },
  { pattern: /(?<!\p{L})tomorrow(?!\p{L})/giu, read: () => published("day", 1) },
  {
    pattern:
      /(?<!\p{L})the\s+(?<which>previous|preceding|following|next)\s+(?<unit>day|week|month|year|morning|evening)(?!\p{L})/giu,
    read: ({ groups }) => {
      const unit = /week|month|year/i.test(groups?.unit ?? "") ? unitOf(groups?.unit ?? "") : "day";
      return mentioned(unit, /previous|preceding/i.test(groups?.which ?? "") ? -1 : 1);
    },
  },
  {
    pattern: /(?<!\p{L})the\s+(?<unit>day|week|month|year|night|evening)\s+(?<side>before|after)(?!\p{L})/giu,
    read: ({ groups }, _, after) => {
      const unit = /week|month|year/i.test(groups?.unit ?? "") ? unitOf(groups?.unit ?? "") : "day";
      return reckoned(unit, groups?.side?.toLowerCase() === "before" ? -1 : 1, after);
    },
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d-]|[.,]\\d?)(?<n>${number})\\s+(?<unit>day|week|month|year|decade)s?\\s+ago(?!\\p{L})`,
      "giu",
    ),
    read: ({ groups }) => published(countedUnit(groups?.unit ?? ""), -numberOf(groups?.n ?? "")),
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d-]|[.,]\\d?)(?<n>${number})\\s+(?<unit>day|week|month|year|decade)s?\\s+(?<side>earlier|before|prior|previously|later|after|afterwards)(?!\\p{L})`,
      "giu",
    ),
    read: ({ groups }, _, after) => {
      const back = /earlier|before|prior|previously/i.test(groups?.side ?? "");
      const by = numberOf(groups?.n ?? "") * (back ? -1 : 1);
      const unit = countedUnit(groups?.unit ?? "");
      return /earlier|later|previously|afterwards/i.test(groups?.side ?? "")
        ? mentioned(unit, by)
        : reckoned(unit, by, after);
    },
  },
  {
    pattern: new RegExp(
      `(?<=\\b(?:in|within)\\s{1,3})(?<n>${number})\\s+(?<unit>day|week|month|year)s?['’]?\\s+time(?!\\p{L})`,
      "giu",
    ),
    read: ({ groups }) => published(countedUnit(groups?.unit ?? ""), numberOf(groups?.n ?? "")),
  },
  {
    pattern:
      /(?<!\p{L})(?:(?:a\s+few|several|some|many|a\s+couple\s+of)\s+(?:days|weeks|months|years|decades)\s+(?:ago|earlier|later|before)|(?:in|over|during|for)\s+(?:the\s+)?(?:recent|past|last|coming|next|following|previous)\s+(?:(?:few|couple of|several|two|three|four|five|six|ten|\d+)\s+)?(?:days|weeks|months|years|decades))(?!\p{L})/giu,
    read: vague("howLong"),
  },
  {
    pattern: /(?<!\p{L})(?:recently|lately|not\s+long\s+ago|long\s+ago)(?!\p{L})/giu,
    read: vague("noDay"),
  },
  {
    pattern:
      /(?<!\p{L})(?:several|many|numerous|repeated|a\s+series\s+of|multiple|a\s+number\s+of|successive)\s+(?:rounds?|meetings|talks|occasions|times|encounters|summits)(?!\p{L})/giu,
    read: vague("several"),
  },
  {
    pattern: /(?<!\p{L})(?:repeatedly|on\s+and\s+off|from\s+time\s+to\s+time|more\s+than\s+once)(?!\p{L})/giu,
    read: vague("repeated"),
  },
];

function season(name = "", year = ""): Mention | undefined {
  const found = seasons[name.toLowerCase()];
  return found && { kind: "season", season: found, ...(year === "" ? {} : { year: Number(year) }) };
}

/** "the day before" alone is reckoned from the last date; "the day before the talks" from something that has no date here. */
function reckoned(unit: Unit, by: number, after: string): Mention {
  return /^\s*(?:[.,;:!?)”"»’—–-]|$|(?:in|at|and|but|with|by|near|when|that|was|were|had)\b)/u.test(after) ||
    /^\s+(?:on\s+)?(?:\d|[A-Z][a-z]+ \d)/.test(after)
    ? mentioned(unit, by)
    : { kind: "vague", why: "elsewhere" };
}

export const english: DateWords = {
  rules,
  ofMonth: "(?:\\s+of)?\\s+",
  monthFirst: "\\s+(?:the\\s+)?",
  ofYear: "(?:,?\\s+(?:of\\s+)?)",
  yearEnding: "",
  afterYearWord:
    /(?:\b(?:in|since|until|till|by|from|to|of|after|before|during|between|through|early|late|mid|year|circa|around|about|the|a|this|its|their|his|her|our|new|first|second|last|brief|bloody|disastrous)\s|['’]s?\s|mid-|pre-|post-|\(|(?:19|20)\d\d(?:,|,?\s(?:and|or|to))\s)$/i,
  noYear:
    /(?:\b(?:resolution|resolutions|no\.?|number|room|flight|boeing|channel|article|decree|order|law|page|about\s+\$|unit|regiment|nearly|almost|some|over|than|at\s+least|least|killed|wounded|estimated)\s|[$€£#]\s?)$/i,
  dayEnding: "(?:st|nd|rd|th)?",
  or: "(?:,?\\s*(?:and|or|&)\\s+|,\\s*)",
  to: "(?:\\s*[–—/-]\\s*|\\s+(?:to|through|until|till)\\s+)",
  things,
  between: /\bbetween\s+(?:the\s+)?(?:early|late|mid|on)?[\s-]*$/i,
  parts: [
    [/\b(?:the\s+)?first\s+half\s+of(?:\s+the)?\s+$/i, "first half"],
    [/\b(?:the\s+)?second\s+half\s+of(?:\s+the)?\s+$/i, "second half"],
    [
      /\b(?:the\s+)?(?:very\s+)?(?:early(?:\s+in)?|(?:start|beginning|outset|first\s+(?:days|week|weeks|months|years))(?:\s+(?:of|in))?)(?:\s+the)?[\s-]+$/i,
      "early",
    ],
    [/\b(?:the\s+)?(?:mid|middle\s+of)(?:\s+the)?[\s-]+$|\bmid-$/i, "mid"],
    [
      /\b(?:the\s+)?(?:very\s+)?(?:late(?:\s+in)?|(?:end|close|(?:last|final|closing)\s+(?:days|week|weeks|months|years))(?:\s+of))(?:\s+the)?[\s-]+$/i,
      "late",
    ],
  ],
  which: [
    [/\b(?:last|this\s+past|past)\s+$/i, -1],
    [/\bthis\s+coming\s+$|\b(?:next|the\s+coming)\s+$/i, 1],
    [/\bthis\s+$/i, 0],
  ],
  whichMentioned: [
    [/\bthe\s+(?:previous|preceding)\s+$/i, -1],
    [/\bthe\s+(?:following|next)\s+$/i, 1],
    // not the conjunction of "said that Monday’s talks …"
    [/^That\s+$/, 0],
    [
      /(?<=\b(?:in|on|by|since|until|of|from|during|early|late|mid)\s{1,2})that\s+$|\b(?:that\s+same|the\s+same)\s+$/i,
      0,
    ],
  ],
  spelled: /\b(?:first|second|third|\p{L}+th)\s+of\s+$/iu,
  verbs: /^(?:may|march)$/u,
  named: { before: /(?:Black|Red|Bloody)\s$/, after: /^\s(?:Revolution|Uprising|Massacre|Coup)/ },
  ambiguous: {
    months: /^(?:May|March)$/i,
    before:
      /(?:\b(?:in|since|until|till|by|from|to|through|between|of|during|before|after|last|next|this|early|mid|late|and|or|for)\s+|[–—-]\s?|mid-|,\s)$/i,
  },
  ahead:
    /(?<!\p{L})(?:will|shall|won['’]t|(?:is|are)\s+(?:to|due|set|expected|scheduled|planned|likely)|scheduled|upcoming|forthcoming|next\s+(?:meeting|round|summit|talks)|invited|(?:may|might|could)\s+(?:meet|take\s+place|be\s+held)|agreed\s+to\s+(?:meet|hold)|hopes?\s+to|would(?!\s+have)|ahead\s+of|(?:resumes?|begins?|starts?|opens?|takes?\s+place)|(?:promised|pledged|decided|wants?|wanted|ready|proposed|intends?|offered)\s+to|plans?\s+to|planned\s+for|due\s+to|expected\s+(?:to|in|on)|later\s+this)(?!\p{L})/giu,
  past: /(?<!\p{L}|\b(?:be|is|are|being)\s)(?:was|were|had|met|held|took|began|said|told|\p{Ll}{3,}ed)(?!\p{L})/gu,
  dayPart: "(?:\\s+(?:night|evening|morning|afternoon))?",
};
