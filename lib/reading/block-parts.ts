/** Which of an article's blocks is its headline, its standfirst, its first and its last paragraph. */
import { datelineLength } from "./dateline.ts";
import type { ReadBlock } from "./findings.ts";
import type { Furniture } from "./furniture-words.ts";

interface Candidate {
  text: string;
  /** What it was taken for, where it may not be the article's own. */
  furniture: Furniture | undefined;
}

type Part = Pick<ReadBlock, "kind" | "locus"> & Pick<Candidate, "furniture">;

const longTitle = 220;
const longStandfirst = 400;
/** Shorter sentences that stand alone among furniture are furniture. */
const longEnd = 120;
/** Written as a sentence, or too long for a title. */
const isProse = (text: string) =>
  /[.!?…][^\p{L}\p{N}]{0,3}$/u.test(text) || text.length > longTitle || datelineLength(text) > 0;
/** A question or a cry may be a title; a full stop hardly ever ends one. */
const mayBeTitle = ({ text, furniture }: Candidate) =>
  furniture === undefined &&
  text.length <= longTitle &&
  !/\.[”"»]?$/.test(text) &&
  datelineLength(text) === 0 &&
  /\p{L}/u.test(text);

const isToldBefore = (furniture: Furniture | undefined) => furniture === "writers" || furniture === "time";
const isAside = (furniture: Furniture | undefined) =>
  furniture === "appeal" || furniture === "foot" || furniture === "cookies" || furniture === "comments";

interface Body {
  headline: number;
  standfirst: number;
  first: number;
  last: number;
}

/** A short block with a full stop stands over the article when its writers, its time or its dateline come after it. */
function standsOver(blocks: Candidate[], at: number): boolean {
  const block = blocks[at];
  if (block === undefined || block.furniture || block.text.length > longStandfirst || datelineLength(block.text) > 0)
    return false;
  if (!isProse(block.text)) return true;
  let next = at + 1;
  while (isToldBefore(blocks[next]?.furniture)) next += 1;
  const follower = blocks[next];
  if (follower === undefined || follower.furniture) return false;
  return isProse(follower.text) && (next > at + 1 || datelineLength(follower.text) > 0);
}

const words = (text: string) => text.split(" ").length;

/** The first block that may be a title: one of four words or more, where there is one before the first sentence. */
function headlineAt(blocks: Candidate[], prose: number): number {
  const before = blocks.slice(0, Math.max(prose, 0)).map((block, index) => ({ block, index }));
  const titles = before.filter(({ block }) => mayBeTitle(block));
  return (titles.find(({ block }) => words(block.text) >= 4) ?? titles[0])?.index ?? -1;
}

const nextOwn = (blocks: Candidate[], from: number) =>
  blocks.findIndex(({ furniture }, index) => index >= from && furniture === undefined);

/** The last sentence, of some length where an appeal or the page's foot comes before it: "Not today. Remind me later." is not it. */
function lastParagraph(blocks: Candidate[]): number {
  const own = ({ furniture, text }: Candidate) => furniture === undefined && isProse(text);
  return blocks.findLastIndex(
    (block, index) => own(block) && (block.text.length >= longEnd || !isAside(blocks[index - 1]?.furniture)),
  );
}

function bodyOf(blocks: Candidate[]): Body {
  const own = (block: Candidate) => block.furniture === undefined && isProse(block.text);
  const titled = blocks.findIndex(mayBeTitle);
  const firstProse = blocks.findIndex((block, index) => own(block) && (index !== titled || !mayBeTitle(block)));
  if (firstProse === -1) {
    const last = blocks.findLastIndex(({ furniture }) => furniture === undefined);
    return { headline: -1, standfirst: -1, first: nextOwn(blocks, 0), last };
  }
  const headline = headlineAt(blocks, firstProse);
  const after = headline === -1 ? -1 : nextOwn(blocks, headline + 1);
  const standfirst =
    after !== -1 && standsOver(blocks, after) && blocks.some((block, index) => index > after && own(block))
      ? after
      : -1;
  const first = nextOwn(blocks, Math.max(headline, standfirst) + 1);
  return { headline, standfirst, first: headline === -1 ? firstProse : first, last: lastParagraph(blocks) };
}

const asFurniture = (furniture: Furniture): Part => ({ kind: "furniture", locus: null, furniture });

/** A text of nothing but times is a list of them, and no page whose times stand around an article. */
function withoutTimes(blocks: Candidate[]): Candidate[] {
  if (blocks.some(({ furniture }) => furniture === undefined)) return blocks;
  return blocks.map((block) => (isToldBefore(block.furniture) ? { ...block, furniture: undefined } : block));
}

/** "Related articles:" goes on in the titles below it. */
function withListedStories(blocks: Candidate[]): Candidate[] {
  let listing = false;
  return blocks.map((block) => {
    listing =
      block.furniture === undefined ? listing && mayBeTitle(block) && !isProse(block.text) : /:$/.test(block.text);
    return listing && block.furniture === undefined ? { ...block, furniture: "stories" } : block;
  });
}

/** What every block is, in order. */
export function partsOf(given: Candidate[]): Part[] {
  const blocks = withoutTimes(withListedStories(given));
  const { headline, standfirst, first, last } = bodyOf(blocks);
  return blocks.map((block, index): Part => {
    if (block.furniture) return asFurniture(block.furniture);
    if (index === headline) return { kind: "headline", locus: "headline", furniture: undefined };
    if (index === standfirst) return { kind: "standfirst", locus: "standfirst", furniture: undefined };
    if (index < first) return asFurniture("before");
    if (index > last) return asFurniture("after");
    return { kind: "paragraph", locus: index - first + 1, furniture: undefined };
  });
}
