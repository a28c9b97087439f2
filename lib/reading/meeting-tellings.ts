/** The words by which a sentence tells that the sides met, did not, or shall, in the languages that are read. */
import { firstOf, some, word } from "./word-patterns.ts";

const talks = "talks?|negotiations?|meetings?|summits?|consultations?|discussions|rounds?|encounter";
const heldWords =
  "held|hold|holds|took place|taken place|takes? place|taking place|hosted|hosts|began|begun|opened|ended|concluded|convened|organi[sz]ed|lasted|resumed|resume|continued|went on|broke off|collapsed|brokered|happened|occurred";
const few = "(?:[^\\s.;]+\\s+){0,6}?";
/** A place with its state and venue may stand between talks and their verb. */
const more = "(?:[^\\s.;]+\\s+){0,12}?";
/** Between "had" and "talks": nothing that was done to them. The first hyphen of a word divides it, or each would be tried. */
const describing =
  "(?:(?:a|an|the|two|three|four|brief|short|long|direct|bilateral|trilateral|their|new|further|separate|[^\\s-]+-\\S+)\\s+){0,4}";

/** A demand may be met as well, and a deadline. */
const unlessDemands =
  "(?! (?:\\S+ ){0,3}?(?:demands?|conditions?|deadlines?|requests?|requirements?|obligations?|targets?|needs?)(?!\\p{L}))";

/** A meeting is told of, and not only named. */
const meeting: RegExp[] = [
  word(`(?:met|meets|meet|have met)${unlessDemands}`),
  word("sat down|sat together|shook hands|conferred|had seen|saw each other"),
  word("(?:spoke|spoken|talked)\\s+(?:briefly|privately|again|by|for|in|with|to each other|on the)"),
  word(
    "(?:received|hosted|welcomed|brought) (?:both|the two|them|the leaders|the presidents|the ministers|the foreign ministers)",
  ),
  word(`had ${describing}(?:${talks})`),
  word(
    `(?:held|hold|holds|holding|conducted|hosted|hosts|began|opened|resumed|attended|gathered for|came together for)\\s+${few}(?:${talks})`,
  ),
  word(`(?:${talks})[,\\s]\\s*${more}(?:${heldWords})`),
  word("(?:brought|brings|bring) (?:\\S+ ){0,3}?together"),
  word(
    "(?:встретил(?:ись|ся|ась)|встречал(?:ись|ся|ась)|встретятся|встретится|встречаются|встречается|увиделись|виделись|беседовали|собирались|собрались)",
  ),
  word(
    `(?:прове(?:ли|л|ла|дут|дет)|проводят|начали|начнут|возобновили|организовал[аи]?)\\s+${few}(?:переговор\\p{L}*|встреч\\p{L}*|саммит\\p{L}*|консультаци\\p{L}*)`,
  ),
  word(
    `(?:переговоры|встреча|встречи|саммит|консультации|раунд\\p{L}*)\\s+${few}(?:состоял\\p{L}*|состоится|состоятся|прош\\p{L}*|пройд\\p{L}*|проход\\p{L}*|начал\\p{L}*|заверш\\p{L}*|длил\\p{L}*|был[аи]?|провел[аи]?)`,
  ),
  word(
    `(?:состоял\\p{L}*|состоится|состоятся|прош\\p{L}*|пройд\\p{L}*|начал(?:ись|ся|ась|и)?|заверш\\p{L}*)\\s+${few}(?:переговоры|встреча|встречи|саммит|консультации|раунд\\p{L}*)`,
  ),
  word("(?:предыдущ|прошл|следующ|последн|перв|втор|трет)\\p{L}+ (?:\\S+ )?(?:состоял|прош|была|были)\\p{L}*"),
  word("говорили (?:\\d|в|по|с)"),
  /հանդիպ(?:եցին|եց|ել|են|ում|մ)/u,
  /բանակց\p{L}*/u,
  word(
    "görüş(?:dü|dülər|üb|üblər|əcək|əcəklər|mədi|mədilər|məyib|ü keçirildi)|görüş keçir\\p{L}*|görüşü\\p{L}* (?:olub|keçirilib|keçirildi)|danışıqlar (?:apar|keçir)\\p{L}*",
  ),
  /შეხვდ\p{L}*|შეხვედრა გაიმართა|მოლაპარაკებ\p{L}*/u,
];

const denied: RegExp[] = [
  word(
    "(?:did|do|does|have|has|had|could|would|will)(?:\\s+not|n['’]t|\\s+never)\\s+(?:\\S+\\s+){0,3}?(?:meet|met|hold|held|take place|taken place|happen|happened|talk)",
  ),
  word(`never met${unlessDemands}`),
  word(
    "(?:denied|denies|refuted|опроверг\\p{L}*) (?:\\S+ ){0,6}?(?:met|meeting|meetings|talks|встретил\\p{L}*|встреч\\p{L}*)|skip(?:s|ped)? (?:\\S+ ){0,4}?(?:talks|meeting|summit)|не стал\\p{L}* (?:встречаться|проводить)|no (?:such )?(?:meeting|talks|summit)(?: was| were| has| have)?|without meeting|failed to meet|refused to meet|declined to meet|(?:was|were|been) (?:cancelled|canceled|called off|scrapped)|cancelled|called off|did not (?:happen|take place)|fell through",
  ),
  word(
    "не (?:встретил|встречал|встреча|встретят|состоял|провел|прош|будет)\\p{L}*|отменен[аоы]?|отменил\\p{L}*|сорвал\\p{L}*|отказал\\p{L}* (?:от встречи|встретиться|встречаться)",
  ),
  /չ(?:հանդիպ|կայաց)\p{L}*/u,
  word("görüş(?:mədi|mədilər|məyib|məyiblər|məyəcək\\p{L}*)|baş tutma\\p{L}*|ləğv ed\\p{L}*"),
  /არ შეხვ\p{L}*|არ გამართ\p{L}*/u,
];

/** What would have been, had it been. */
const supposed: RegExp[] = [
  word(
    "if (?:\\S+ ){1,6}?had (?:\\S+ )?(?:met|gone|come|held|agreed|signed)|would have (?:\\S+ ){0,2}?(?:been|met|held|signed)|если бы|встретились бы",
  ),
  /^Had \p{L}+ (?:\p{L}+ ){0,3}?(?:met|gone|come|held|agreed|signed)(?!\p{L})/u,
];

const ahead: RegExp[] = [
  ...supposed,
  // small letters only: "in April and May in Brussels to discuss" is no wish
  /(?<!\p{L})may\s+(?:\S+\s+){0,3}?(?:meet|hold|be held|host|take place|talk|gather|begin|resume|continue|sign|deploy|withdraw)(?!\p{L})/u,
  word(
    "(?:will|would|could|might|should|shall|must|can|is to|are to|was to|were to)\\s+(?:\\S+\\s+){0,3}?(?:meet|hold|be held|host|take place|talk|discuss|gather|begin|resume|continue|sign|deploy|withdraw|happen)",
  ),
  word(
    "(?:agreed|plan|plans|planned|planning|expected|scheduled|due|ready|willing|hope|hopes|hoped|want|wants|wanted|intend|intends|offered|proposed|invited|asked|prepared|set|likely|refused|urged) (?:\\S+ ){0,2}?(?:to|on) (?:\\S+ ){0,3}?(?:meet|meeting|hold|talks|discuss|discussion|further|continue|host|sign|deploy|resume)",
  ),
  word("(?:are|is|were|was) expected (?:in|at)|invited (?:\\S+ ){0,5}?to"),
  word("жд[уё]т|ожида\\p{L}+|намечен\\p{L}*|назначен\\p{L}*|запланирован\\p{L}*|приглас\\p{L}*"),
  word(
    "next (?:meeting|round|talks|summit)|in the coming (?:days|weeks|months)|further (?:meeting|meetings|discussion|talks)",
  ),
  word(
    "встретятся|встретится|состоится|состоятся|проведут|проведет|пройдет|пройдут|начнутся|(?:могут|может|могли бы|намерен\\p{L}*|планиру\\p{L}*|договорил\\p{L}*|готов\\p{L}*|собира\\p{L}*|хот\\p{L}*|предлож\\p{L}*|ожида\\p{L}*) (?:\\S+ ){0,3}?(?:встрет\\p{L}*|встреч\\p{L}*|провести|продолжить|переговор\\p{L}*)|следующ\\p{L}+ (?:встреч|раунд)\\p{L}*",
  ),
  /կ?հանդիպելու|կհանդիպ\p{L}*|պատրաստ/u,
  word("görüşəcək\\p{L}*|görüşməyə hazır\\p{L}*|keçiriləcək"),
  /შეხვდებ\p{L}*|გაიმართება/u,
];

/** A meeting was held, whatever else is wished for. */
const past: RegExp[] = [
  word(`met|(?:held|had|hosted|conducted) ${few}(?:${talks})`),
  word("встретил(?:ись|ся|ась)|встречал(?:ись|ся|ась)|провели"),
  /հանդիպեց\p{L}*|görüşdü\p{L}*|görüşüb\p{L}*|შეხვდნენ/u,
];

/** Meetings without number or day: "several rounds of talks". */
export const severalMeetings: RegExp = word(
  `(?:several|many|numerous|repeated|various|some|a number of|a series of|multiple|countless|dozens of|previous|earlier|past) ${few}(?:rounds|meetings|talks|negotiations|summits)(?: of talks)?|(?:несколько|много|ряд|множество|многочисленны\\p{L}|неоднократн\\p{L}*) (?:\\S+ ){0,2}?(?:раунд\\p{L}*|встреч\\p{L}*|переговор\\p{L}*)|bir neçə (?:raund|görüş)\\p{L}*|մի քանի (?:փուլ|հանդիպում)\\p{L}*|რამდენიმე (?:რაუნდი|შეხვედრა)\\p{L}*`,
);

/** A third met each of the two, and not both together. */
export const separateMeetings: RegExp = word(
  "separately|separate (?:talks|meetings)|отдельные (?:встречи|переговоры)|по отдельности|порознь",
);

/** Where a passage tells of a meeting, from the first to the last letter of the words that do. */
export const meetingWords = (part: string) => firstOf([...meeting, severalMeetings], part);
export const isDenied = some(denied);
/** "If they had met": neither told nor announced. */
export const isSupposed = some(supposed);

/** Announced or wished for; what is announced only behind a meeting that was held is another one. */
export function isAhead(part: string): boolean {
  const [wish, held] = [firstOf(ahead, part), firstOf(past, part)];
  return wish !== undefined && (held === undefined || wish.start < held.start);
}

/** A meeting is named, by verb or noun. */
const named: RegExp[] = [
  word(`(?:meet|met)${unlessDemands}`),
  word("meetings?|talks|summit|negotiations|rounds?"),
  /встре[чт]\p{L}*|переговор\p{L}*|саммит\p{L}*|հանդիպ\p{L}*|բանակց\p{L}*|görüş\p{L}*|danışıq\p{L}*|შეხვედრ\p{L}*/iu,
];
export const namesMeeting = some(named);
/** The meeting itself is spoken of, not that somebody met. */
export const isOfMeeting = some([
  word(talks),
  /встреч[аиуе]\p{L}*|переговор\p{L}*|саммит\p{L}*|раунд\p{L}*|հանդիպում\p{L}*|բանակց\p{L}*|görüş[üu]?(?!\p{L})|danışıq\p{L}*|შეხვედრ\p{L}*/iu,
]);
/** Where a passage names a meeting first; -1 where it does not. */
export const meetingNamedAt = (part: string): number => firstOf(named, part)?.start ?? -1;

/** What speaks of those who were named before. */
export const bothAgain: RegExp = word(
  "the (?:\\S+ )?(?:talks|meeting|summit|negotiations|conversation)|their (?:\\S+ ){0,2}?(?:meeting|talks|summit)|both(?= (?:in|at|of|men)(?!\\p{L})|,)|both (?:countries|sides|leaders|ministers|men|states|parties|presidents|delegations)|the (?:two|pair|sides|neighbou?rs|ministers|leaders|presidents|diplomats|parties|foreign ministers|countries)|they|each other|one another|bilateral|переговоры|встреча|стороны|сторон|обе стороны|оба|они|министр(?:ы|ов)|лидер(?:ы|ов)|президент(?:ы|ов)|главы|глав|предыдущая|последняя встреча|собеседники|кողմ\\p{L}*|կողմերը|նախարարները|tərəflər|nazirlər|მხარეები|მინისტრები|პრეზიდენტები",
);

/** Between whom a meeting was, by the offices that are named. */
export const levels: [level: string, pattern: RegExp][] = [
  [
    "foreign-ministers",
    /foreign ministers?|foreign secretar|министр\p{L}* иностранных дел|глав\p{L}* мид|արտգործնախարար|արտաքին գործերի|xarici işlər nazir|საგარეო საქმეთა მინისტრ/iu,
  ],
  [
    "leaders",
    /(?<!vice.)presidents?(?! of the european council)|prime ministers?|leaders|heads of state|президент\p{L}*|премьер\p{L}*|лидер\p{L}*|նախագահ\p{L}*|վարչապետ\p{L}*|prezident\p{L}*|baş nazir\p{L}*|პრეზიდენტ\p{L}*/iu,
  ],
];

/** The level that a passage names; undefined where it names none, or more than one. */
export function levelIn(part: string): string | undefined {
  const [level, another] = levels.filter(([, pattern]) => pattern.test(part));
  return another ? undefined : level?.[0];
}
