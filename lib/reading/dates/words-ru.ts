/** Dates in Russian words. */
import type { DateRule, DateWords } from "./date-words.ts";
import type { Mention, Season, Unit, Vague, Which } from "./mention.ts";

const seasons: [RegExp, Season][] = [
  [/^весн/iu, "spring"],
  [/^лет/iu, "summer"],
  [/^осен/iu, "autumn"],
  [/^зим/iu, "winter"],
];
const weekdays = [/^воскр/iu, /^понед/iu, /^втор/iu, /^сред/iu, /^четв/iu, /^пятн/iu, /^субб/iu];
const numberWords: [RegExp, number][] = [
  [/^(?:один|одн)/iu, 1],
  [/^(?:два|две|двух|двумя)$/iu, 2],
  [/^(?:три|трех|трёх|тремя)$/iu, 3],
  [/^(?:четыр)/iu, 4],
  [/^пят(?!надцат)/iu, 5],
  [/^шест/iu, 6],
  [/^сем/iu, 7],
  [/^вос/iu, 8],
  [/^девят/iu, 9],
  [/^десят/iu, 10],
  [/^двадцат/iu, 20],
  [/^тридцат/iu, 30],
  [/^пятнадцат/iu, 15],
];
const number =
  "один|одну|одним|одной|два|две|двух|двумя|три|тр[её]х|тремя|четыре|четыр[её]х|четырьмя|пять|пятью|шесть|шестью|семь|семью|восемь|восемью|девять|десять|десятью|пятнадцать|двадцать|тридцать|\\d{1,2}";
const numberOf = (word = "") =>
  word === "" ? 1 : (numberWords.find(([pattern]) => pattern.test(word))?.[1] ?? Number(word));
const units =
  "дн(?:ей|я|ями|[её]м|и)|день|недел(?:ю|и|ь|ями|ей)|месяц(?:а|ев|ем|ами)?|год(?:а|ом|ами)?|лет|десятилети(?:е|я|й)";
const unitOf = (word = ""): Unit =>
  /^д(?:н|ень)/iu.test(word)
    ? "day"
    : /^нед/iu.test(word)
      ? "week"
      : /^мес/iu.test(word)
        ? "month"
        : /^дес/iu.test(word)
          ? "decade"
          : "year";
/** Counted: "неделю назад" is seven days, and no week of the calendar. */
const countedUnit = (word = ""): Unit => (unitOf(word) === "week" ? "weeks" : unitOf(word));
const whichOf = (word = ""): Which =>
  /^(?:прошл|минувш|предыдущ|прошедш|ушедш|истекш)/iu.test(word)
    ? -1
    : /^(?:следующ|будущ|ближайш|предстоящ|грядущ)/iu.test(word)
      ? 1
      : 0;
const which =
  "(?:прошл|минувш|прошедш|предыдущ|ушедш|истекш|наступивш|эт|нынешн|текущ|следующ|будущ|ближайш|предстоящ|грядущ)";

const vague = (why: Vague) => (): Mention => ({ kind: "vague", why });
const published = (unit: Unit, by: number): Mention => ({ kind: "relative", unit, by, from: "published" });
const mentioned = (unit: Unit, by: number): Mention => ({ kind: "relative", unit, by, from: "mentioned" });
const word = (source: string) => new RegExp(`(?<![\\p{L}\\d-])(?:${source})(?![\\p{L}-])`, "giu");

const ending = "(?:ой|ей|ом|ем|ого|его|ый|ий|ую|юю|ая|яя|ые|ие|у|а|от|и)?";

const rules: DateRule[] = [
  {
    pattern:
      /(?<![\p{L}\d-])(?<decade>(?:(?:18|19|20)\d|[4-9])0)-?(?:х|е|ые|ых|м|ми)(?:\s+(?:годах|годы|годов|гг?\.))?(?!\p{L})/giu,
    read: ({ groups }) => {
      const decade = Number(groups?.decade);
      return { kind: "decade", year: decade < 100 ? 1900 + decade : decade };
    },
  },
  {
    pattern: word(
      "(?<decade>шестидесят|семидесят|восьмидесят|девяност)(?:ых|ые|ыми)(?:\\s+(?:годах|годы|годов|гг\\.))?",
    ),
    read: ({ groups }) => ({
      kind: "decade",
      year: 1960 + 10 * ["шест", "семи", "вось", "девя"].indexOf(groups?.decade?.slice(0, 4).toLowerCase() ?? ""),
    }),
  },
  {
    pattern:
      /(?<!\p{L})(?<season>весн(?:ой|ою|а|ы|у|е)|лет(?:ом|о|а|у)|осен(?:ью|ь|и)|зим(?:ой|ою|а|ы|у))\s+(?<year>(?:19|20)\d\d)(?:[-–/]\d\d(?:\d\d)?)?(?:-(?:го|м))?(?:\s*(?:года?|году|годов|гг?\.))?(?!\p{L})/giu,
    read: ({ groups }) => season(groups?.season, { year: Number(groups?.year) }),
  },
  {
    pattern: word(
      "(?<season>весной|летом|осенью|зимой)(?:\\s+(?<which>прошлого|минувшего|этого|нынешнего|текущего|следующего|будущего)\\s+года)?",
    ),
    read: ({ groups }) =>
      season(
        groups?.season,
        groups?.which
          ? { inYear: { kind: "relative", unit: "year", by: whichOf(groups.which), from: "published" } }
          : {},
      ),
  },
  {
    pattern: word("(?<=(?:с|со|до|к|после)\\s{1,2})(?<season>весны|лета|осени|зимы|весне|лету|зиме)"),
    read: ({ groups }) => season(groups?.season, {}),
  },
  {
    pattern: word(
      "(?<=(?:в|во|с|со|до|по|к|на|от)\\s{1,2}(?:[а-яё]{3,12}\\s{1,2})?)(?:понедельник(?:а|у|ом|е)?|вторник(?:а|у|ом|е)?|сред[уыеа]|четверг(?:а|у|ом|е)?|пятниц[уыеа]|суббот[уыеа]|воскресень[еяю])",
    ),
    read: ([name], before) =>
      /^сред/iu.test(name) && !/(?<!\p{L})(?:в|к|до|с|по|(?:прошл|минувш|эт|следующ|ближайш)\p{L}+)\s+$/iu.test(before)
        ? undefined
        : { kind: "weekday", weekday: weekdays.findIndex((pattern) => pattern.test(name)) },
  },
  {
    pattern: word(`(?<which>${which}${ending})\\s+(?<unit>недел[иеюя]|месяц[еа]?|год[ауе]?|десятилети[еия])`),
    read: ({ groups }) => published(unitOf(groups?.unit), whichOf(groups?.which)),
  },
  {
    pattern: word(
      "(?:в\\s+)?(?:тот|ту|том|той|того)\\s+же\\s+(?<unit>дня|день|вечер|утро|недел[еюи]|месяц[ае]?|год[ау]?)",
    ),
    read: ({ groups }) => ({
      kind: "same",
      unit: /^(?:вечер|утро)/iu.test(groups?.unit ?? "") ? "day" : (unitOf(groups?.unit) as "day"),
    }),
  },
  { pattern: word("(?:в\\s+)?(?:тот|этот)\\s+день"), read: () => ({ kind: "same", unit: "day" }) },
  { pattern: word("в\\s+том\\s+году"), read: () => ({ kind: "same", unit: "year" }) },
  {
    pattern: word("(?<=(?:начал[еау]|кон(?:це|ца|цу)|середин[еыу]|половин[еы])\\s{1,2})(?<unit>года|месяца)"),
    read: ({ groups }) => published(unitOf(groups?.unit), 0),
  },
  { pattern: word("(?<day>\\d{1,2})-го\\s+числа"), read: ({ groups }) => ({ kind: "day", day: Number(groups?.day) }) },
  { pattern: word("(?:на|в)\\s+выходны[ех]"), read: () => published("weekend", 0) },
  {
    pattern: word("позапрошл(?:ой|ую|ом|ого)\\s+(?<unit>недел[еюи]|месяц[еа]|год[уа])"),
    read: ({ groups }) => published(unitOf(groups?.unit), -2),
  },
  { pattern: word("полгода\\s+назад"), read: () => published("month", -6) },
  { pattern: word("полтора\\s+года\\s+назад"), read: () => published("month", -18) },
  { pattern: word("позавчера"), read: () => published("day", -2) },
  { pattern: word("вчера"), read: () => published("day", -1) },
  { pattern: word("сегодня"), read: () => published("day", 0) },
  { pattern: word("завтра"), read: () => published("day", 1) },
  { pattern: word("послезавтра"), read: () => published("day", 2) },
  {
    pattern: word("накануне"),
    read: (_match, _before, after) =>
      /^\s+(?:встреч|саммит|переговор|заседани|визит|выбор|праздник|войн|подписани|нов|перв|этого|годовщин|референдум|конференци|поездк)/iu.test(
        after,
      )
        ? { kind: "vague", why: "eve" }
        : mentioned("day", -1),
  },
  { pattern: word("(?:на\\s+)?(?:следующий|другой)\\s+день"), read: () => mentioned("day", 1) },
  { pattern: word("(?:в\\s+)?предыдущий\\s+день"), read: () => mentioned("day", -1) },
  {
    pattern: word(`(?:(?<n>${number})\\s+)?(?<unit>${units})\\s+(?:тому\\s+)?назад`),
    read: ({ groups }) => published(countedUnit(groups?.unit), -numberOf(groups?.n)),
  },
  {
    pattern: word(
      `(?:(?<n>${number})\\s+)?(?<unit>дн[её]м|днями|неделей|неделями|месяцем|месяцами|годом|годами)\\s+(?<side>ранее|раньше|позже|позднее)`,
    ),
    read: ({ groups }) =>
      mentioned(countedUnit(groups?.unit), numberOf(groups?.n) * (/^ран/iu.test(groups?.side ?? "") ? -1 : 1)),
  },
  {
    pattern: word(`за\\s+(?:(?<n>${number})\\s+)?(?<unit>${units})\\s+до(?:\\s+(?<what>этого|того)|(?=\\s+\\d))`),
    read: ({ groups }) => mentioned(countedUnit(groups?.unit), -numberOf(groups?.n)),
  },
  {
    pattern: word(
      `(?:спустя\\s+(?:(?<n>${number})\\s+)?(?<unit>${units})|(?:(?<m>${number})\\s+)?(?<one>${units})\\s+спустя)`,
    ),
    read: ({ groups }) => mentioned(countedUnit(groups?.unit ?? groups?.one), numberOf(groups?.n ?? groups?.m)),
  },
  {
    pattern: word(`через\\s+(?:(?<n>${number})\\s+)?(?<unit>${units})(?:\\s+после(?=\\s+\\d))?`),
    read: ({ groups }, before, after) => {
      if (/^\s+после/iu.test(after)) return { kind: "vague", why: "elsewhere" };
      const ahead = /(?<!\p{L})(?:состо|пройд|буд|встрет|ожида|намечен)/iu.test(before + after);
      return (ahead ? published : mentioned)(countedUnit(groups?.unit), numberOf(groups?.n));
    },
  },
  {
    pattern: word(
      "(?:несколько|много|пару)\\s+(?:дней|недель|месяцев|лет|десятилетий)\\s+(?:назад|спустя)|(?:в|за)\\s+(?:последние|ближайшие|предстоящие|минувшие|прошедшие)\\s+(?:\\p{L}+\\s+)?(?:дни|дней|недели|недель|месяцы|месяцев|месяца|годы|года|лет)|в\\s+(?:последнее|ближайшее|скором|скорое)\\s+врем(?:я|ени)",
    ),
    read: vague("howLong"),
  },
  { pattern: word("недавно|вскоре|в\\s+своё\\s+время|в\\s+свое\\s+время|давно"), read: vague("noDay") },
  {
    pattern: word(
      "неоднократно|периодически|время\\s+от\\s+времени|не\\s+раз|(?:несколько|ряд|серия|множество)\\s+(?:раз|раундов|встреч|переговоров|заседаний)",
    ),
    read: vague("repeated"),
  },
];

function season(
  name = "",
  more: { year?: number; inYear?: { kind: "relative"; unit: Unit; by: number; from: "published" } },
): Mention | undefined {
  const found = seasons.find(([pattern]) => pattern.test(name))?.[1];
  return found && { kind: "season", season: found, ...more };
}

export const russian: DateWords = {
  rules,
  ofMonth: "\\s+",
  ofYear: "(?:,?\\s+)",
  yearEnding: "(?:-?(?:го|м|й|ом|ого|му|е))?(?:\\s*(?:год(?:а|у|ом|е|ы|ах|ов|ами)?|гг?\\.?)(?!\\p{L}))?",
  afterYearWord:
    /(?:(?<!\p{L})(?:в|во|с|со|до|после|к|ко|от|между|начале|конце|середине|на)\s|\(|(?:19|20)\d\d(?:,|,?\s(?:и|или|по))\s)$/iu,
  noYear:
    /(?:(?<!\p{L})(?:резолюци\p{L}*|№|номер|закон\p{L}*|указ\p{L}*|около|более|свыше|почти|порядка|примерно)\s|[$€£#№]\s?)$/iu,
  dayEnding: "(?:-?(?:го|е|ого|му|м))?",
  or: "(?:,?\\s+(?:и|или)\\s+|,\\s*)",
  to: "(?:\\s*[–—/-]\\s*|\\s+(?:по|до|на)\\s+)",
  things:
    /^\s+(?:(?:\p{Ll}+\s){0,2}(?:человек|людей|солдат|военн\p{L}*|миротвор\p{L}*|пленн\p{L}*|бежен\p{L}*|жител\p{L}*|км|километр\p{L}*|метр\p{L}*|гектар\p{L}*|кв|тонн\p{L}*|доллар\p{L}*|рубл\p{L}*|евро|процент\p{L}*|тысяч\p{L}*|тыс|млн|млрд|погибш\p{L}*|убит\p{L}*|ранен\p{L}*|раз|домов|сёл|сел|семей|наблюдател\p{L}*|час(?:ов|а)|минут\p{L}*|лет|дней|недель|месяцев|раундов|пунктов|страниц)(?!\p{L})|%)/iu,
  between: /(?<!\p{L})между\s+$/iu,
  parts: [
    [/(?<!\p{L})(?:в\s+)?перв(?:ой|ую)\s+половин[еыу]\s+$/iu, "first half"],
    [/(?<!\p{L})(?:во?\s+)?втор(?:ой|ую)\s+половин[еыу]\s+$/iu, "second half"],
    [
      /(?<!\p{L})(?:в\s+|к\s+|с\s+|до\s+)?(?:самом\s+)?(?:начал[еау]м?|перв(?:ых|ые|ую)\s+(?:числах|дни|днях|неделю))\s+$/iu,
      "early",
    ],
    [/(?<!\p{L})(?:в\s+|к\s+|с\s+|до\s+)?середин[еыу]\s+$/iu, "mid"],
    [
      /(?<!\p{L})(?:в\s+|к\s+|с\s+|до\s+)?(?:самом\s+)?(?:кон(?:це|ца|цу|ец)|последн(?:их|ие|юю)\s+(?:числах|дни|днях|неделю))\s+$/iu,
      "late",
    ],
  ],
  which: [
    [/(?<!\p{L})(?:прошл|минувш|прошедш)\p{L}{1,3}\s+$/iu, -1],
    [/(?<!\p{L})(?:следующ|будущ|ближайш|предстоящ|грядущ)\p{L}{1,3}\s+$/iu, 1],
    [/(?<!\p{L})(?:эт|нынешн|текущ)\p{L}{1,3}\s+$/iu, 0],
  ],
  whichMentioned: [
    [/(?<!\p{L})предыдущ\p{L}{1,3}\s+$/iu, -1],
    [/(?<!\p{L})(?:то|тог|той|том|ту|тот)\p{L}{0,2}\s+же\s+$/iu, 0],
  ],
  spelled: /(?<!\p{L})\p{L}*(?:перв|втор|треть|четв[её]рт|пят|шест|седьм|восьм|девят|десят|цат)(?:ого|его|ое)\s+$/iu,
  ambiguous: {
    months: /^мая$/i,
    before:
      /(?<!\p{L})(?:начал\p{L}{1,2}|кон\p{L}{2,3}|середин\p{L}|с|до|от|после|числах|половин\p{L}|и|или|этого|прошлого)\s+$/iu,
  },
  named: { before: /(?:[Чч][её]рн|[Кк]ровав|Красн)\p{L}+\s$/u, after: /(?!)/u },
  ahead:
    /(?<!\p{L})(?:будет|будут|состоится|состоятся|пройд[её]т|пройдут|встретится|встретятся|подпишут|подпишет|планиру\p{L}*|намечен\p{L}*|запланирован\p{L}*|ожида(?:ется|ются)|предстоящ\p{L}*|приед\p{L}*|посетит|посетят|намерен\p{L}*|должн[аоы]?\s+(?:состояться|пройти|встретиться)|предстоит|собер[её]тся|соберутся|начн[её]тся|начнутся|откроется|продолжатся|возобновятся|обсудят|провед[её]т|проведут|прибудет|прибудут|ждут|жд[её]т|договорились\s+(?:встретиться|провести)|в\s+преддверии)(?!\p{L})/giu,
  past: /(?<!\p{L})\p{L}{2,}(?:л|ла|ло|ли|лся|лась|лось|лись)(?!\p{L})/giu,
  dayPart: "(?:\\s+(?:вечера|ночи|утра))?",
};
