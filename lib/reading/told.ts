/** What each sentence tells: that the sides met, that peacekeepers stood or moved, or that something else happened. */
import { bothSides, isWithAnother } from "./both-sides.ts";
import { clausesOf } from "./clauses.ts";
import type { Gazetteer, Span, Told } from "./findings.ts";
import { comesAbout, tellsOfDeployment, topicsIn } from "./happening-words.ts";
import {
  bothAgain,
  isAhead,
  isDenied,
  isOfMeeting,
  levelIn,
  meetingNamedAt,
  meetingWords,
  namesMeeting,
} from "./meeting-tellings.ts";
import { isVenue, venuesOf } from "./meeting-venues.ts";
import { belongsTo, type Passage, passageOf } from "./passage.ts";
import type { Findings, ToldClause } from "./reader.ts";
import { type When, whenOfEvent, whenOfMeeting } from "./told-when.ts";
import { type Where, whereOfEvent, whereOfMeeting } from "./told-where.ts";

/** Everything that is told, in the order of the text. A sentence may tell several things. */
export function readTold(findings: Findings, gazetteer: Gazetteer): ToldClause[] {
  const told: ToldClause[] = [];
  for (const [sentence, span] of findings.sentences.entries())
    for (const clause of clausesOf(findings.text, span)) {
      const passage = passageOf(findings, gazetteer, sentence, clause, told);
      const one = meetingTold(passage) ?? deploymentTold(passage) ?? eventTold(passage);
      if (one) told.push(one);
    }
  return headlinesLeaned(findings, told);
}

const modeOf = (words: string): Told["mode"] => (isDenied(words) ? "denied" : isAhead(words) ? "ahead" : "happened");

const isHeadline = ({ findings, sentence }: Pick<Passage, "findings" | "sentence">) =>
  findings.blocks[findings.sentences[sentence]?.block ?? -1]?.kind === "headline";

function meetingTold(passage: Passage): ToldClause | undefined {
  const { words, people, findings } = passage;
  const mode = modeOf(words);
  const named = mode !== "happened" || isHeadline(passage);
  const both = bothSides(passage);
  const own =
    meetingWords(words) ??
    (named && namesMeeting(words) ? { start: 0, end: words.length } : undefined) ??
    placedMeeting(passage, mode);
  if (!own) return undefined;
  const leaders = people.filter((index) => findings.people[index]?.person != null).length;
  const again = passage.before.some(
    ({ kind, sentence }) => kind === "meeting" && (sentence === passage.sentence || speaksOn(words, own, mode)),
  );
  if (isWithAnother(passage, both)) return undefined;
  if (!both && leaders < 2 && !(again && passage.dates.length + passage.places.length > 0)) return undefined;
  const sure = both === "named" || leaders > 1;
  const belongs = belongsTo(passage, own);
  const [when, where] = [whenOfMeeting(passage, belongs, mode), whereOfMeeting(passage, belongs)];
  return tell(passage, { kind: "meeting", mode, reason: reasonOf(both, leaders), sure }, when, where);
}

/** The meeting itself, "we" or an office is spoken of: not somebody else who met somebody. */
const speaksOn = (words: string, own: Span, mode: Told["mode"]) =>
  mode !== "happened" ||
  isOfMeeting(words.slice(own.start, own.end)) ||
  levelIn(words) !== undefined ||
  /(?<!\p{L})(?:we|мы)(?!\p{L})/iu.test(words);

const reasonOf = (both: "named" | "again" | undefined, leaders: number) =>
  both === "named" ? "both sides are named" : leaders > 1 ? "those who met are named" : "who met is said before";

/** No verb tells of it, but a meeting is named with its day and place, or somebody is expected at a place on a day. */
function placedMeeting(
  { findings, clause, words, dates, places, people }: Passage,
  mode: Told["mode"],
): Span | undefined {
  const dated = dates.some((index) => findings.dates[index]?.edtf != null);
  const noun = meetingNamedAt(words);
  const venues = venuesOf(findings, places).filter((index) => isVenue(findings, index));
  const placed = venues.some((index) => (findings.places[index]?.start ?? 0) - clause.start > noun);
  if (!dated || !placed || (!namesMeeting(words) && (mode !== "ahead" || comesAbout.test(words)))) return undefined;
  return people.length > 1 || namesMeeting(words) || bothAgain.test(words)
    ? { start: 0, end: words.length }
    : undefined;
}

function deploymentTold(passage: Passage): ToldClause | undefined {
  if (!tellsOfDeployment(passage.words)) return undefined;
  const reason = "peacekeepers, monitors or posts are said to have come, stood or gone";
  const what: What = { kind: "deployment", mode: modeOf(passage.words), reason, sure: true };
  return tell(passage, what, whenOfEvent(passage), whereOfEvent(passage));
}

/** Something dated, or something that texts date and that came about: a war, a truce, people displaced. */
function eventTold(passage: Passage): ToldClause | undefined {
  const { words, dates, findings } = passage;
  const dated = dates.some((index) => findings.dates[index]?.edtf != null);
  const topics = topicsIn(words);
  if (!dated && (topics.length === 0 || !comesAbout.test(words))) return undefined;
  const reason = topics.length > 0 ? `speaks of ${topics.join(", ")}` : "something is dated";
  return tell(
    passage,
    { kind: "event", mode: modeOf(words), reason, sure: true },
    whenOfEvent(passage),
    whereOfEvent(passage),
  );
}

interface What extends Pick<Told, "kind" | "mode" | "reason"> {
  /** The clause itself says who. */
  sure: boolean;
}

function tell(
  { findings, sentence, clause, people }: Passage,
  { kind, mode, reason, sure }: What,
  when: When,
  where: Where,
): ToldClause {
  const standing = standingOf(findings, when, !sure || where.leaned);
  const reasons = [reason, when.says, where.says].filter(Boolean).join("; ");
  return { sentence, clause, kind, mode, dates: when.dates, places: where.places, people, standing, reason: reasons };
}

function standingOf({ dates: found }: Findings, when: When, leaned: boolean): Told["standing"] {
  const dates = when.dates.flatMap((index) => found[index] ?? []);
  if (dates.every(({ edtf }) => edtf === null)) return "unknown";
  if (leaned || when.leaned || dates.some(({ standing }) => standing === "guessed")) return "guessed";
  return dates.some(({ standing }) => standing === "counted") ? "counted" : "stated";
}

/** As far below a headline as a report says what it is about. */
const below = 4;

/** A headline names no day: it is the meeting that the first sentences tell of, unless they tell that there was none. */
function headlinesLeaned(findings: Findings, told: ToldClause[]): ToldClause[] {
  return told.map((one) => {
    const open = one.kind === "meeting" && one.mode === "happened" && one.dates.length === 0;
    if (!open || !isHeadline({ findings, sentence: one.sentence })) return one;
    const first = told.find(
      ({ kind, mode, dates, sentence }) =>
        kind === "meeting" &&
        (mode !== "happened" || dates.length > 0) &&
        sentence > one.sentence &&
        sentence <= one.sentence + below,
    );
    if (first?.mode !== "happened") return one;
    const places = one.places.length > 0 ? one.places : first.places;
    return {
      ...one,
      dates: first.dates,
      places,
      standing: "guessed",
      reason: "of the meeting that the first sentences tell of",
    };
  });
}
