import type { ReactElement } from "react";
import { InLanguages } from "@/components/ui/in-language.tsx";
import { inRow, Said } from "@/components/ui/said.tsx";
import { askedAddress } from "@/lib/address/address.ts";
import type { Asked } from "@/lib/address/asked.ts";
import { askedPart, type Parts, partLinks } from "@/lib/atlas/parts.ts";
import type { Words } from "@/lib/words/words.ts";
import { rangeWords } from "./part-words.ts";

interface Props<Item> {
  parts: Parts<Item>;
  /** The page's own address, and what is asked of it. */
  path: string;
  asked: Asked;
  /** What is counted, by its English plural: messages choose by it. */
  many: string;
  /** What a part holds, by its first row and its last: "1994–1999". */
  wordsOf: (first: Item, last: Item) => string;
  /** What of a row stands in those words and may be in another language than the page, with that. */
  foreignIn?: (row: Item) => readonly (readonly [text: string, lang: string])[];
  /** Whether the map of the page shows what is listed. */
  onMap?: boolean;
  words: Words;
}

/** More links than these are folded: on a phone they would stand before the list like another one. */
const mostInSight = 12;

/** The address of a part of a list, in the view that is asked for. */
const addressOf = (path: string, asked: Asked, number: number, words: Words) =>
  words.to(askedAddress(path, { ...asked, part: askedPart(number) }));

/** The first row and the last of each part. */
const rowsAtEnds = <Item,>({ all, starts }: Parts<Item>): Item[] =>
  starts.flatMap((start, index) => [start, (starts[index + 1] ?? all.length) - 1].flatMap((at) => all[at] ?? []));

// Links with parameters are plain: the router would show the static page that it already has.

type StepProps<Item> = Pick<Props<Item>, "parts" | "path" | "asked"> & { words: Words };

function Step<Item>({ parts, path, asked, to, words }: StepProps<Item> & { to: "prev" | "next" }) {
  const number = parts.number + (to === "next" ? 1 : -1);
  if (number < 1 || number > parts.count) return null;
  return (
    <a rel={`${to} nofollow`} href={addressOf(path, asked, number, words)}>
      {words(to === "next" ? "parts.next" : "parts.previous")}
    </a>
  );
}

/** Above a list in parts: which rows these are of how many, and ways to all parts by what they hold. Nothing where the list is whole. */
export function PartNav<Item>({ parts, path, asked, many, wordsOf, foreignIn, onMap = true, words }: Props<Item>) {
  const missing = parts.missing !== undefined && <MissingPart parts={parts} path={path} asked={asked} words={words} />;
  if (parts.count === 1) return missing;
  const links = partLinks(parts, wordsOf, words);
  const foreign = foreignIn && new Map(rowsAtEnds(parts).flatMap(foreignIn));
  const list = (
    <ol>
      {links.map(({ number, words: holds }) => (
        <li key={number}>
          <a
            rel="nofollow"
            href={addressOf(path, asked, number, words)}
            aria-current={number === parts.number ? "page" : undefined}
          >
            <InLanguages text={holds} foreign={foreign} words={words} />
          </a>
        </li>
      ))}
    </ol>
  );
  return (
    <>
      {missing}
      <nav className="parts" aria-label={words("parts.here")} data-changes="part">
        <p>
          <b>{rangeWords(parts, many, words)}</b>
          <Step parts={parts} path={path} asked={asked} to="prev" words={words} />
          <Step parts={parts} path={path} asked={asked} to="next" words={words} />
        </p>
        {links.length > mostInSight ? (
          <details>
            <summary>{words("parts.all", { count: parts.count })}</summary>
            {list}
          </details>
        ) : (
          list
        )}
        <p className="soft">{words(onMap ? "parts.whole.map" : "parts.whole", { what: many })}</p>
      </nav>
    </>
  );
}

/** Below the rows of a part: the ways to those beside it. */
export function PartFoot<Item>({ parts, path, asked, many, words }: Omit<Props<Item>, "wordsOf" | "foreignIn">) {
  if (parts.count === 1) return null;
  return (
    <nav className="parts" aria-label={words("parts.beside")} data-changes="part">
      <p>
        {rangeWords(parts, many, words)}
        <Step parts={parts} path={path} asked={asked} to="prev" words={words} />
        <Step parts={parts} path={path} asked={asked} to="next" words={words} />
      </p>
    </nav>
  );
}

function MissingPart<Item>({ parts, path, asked, words }: StepProps<Item>) {
  const { missing = 0, count } = parts;
  const first = (inside: (string | ReactElement)[]) => (
    <a rel="nofollow" href={addressOf(path, asked, 1, words)}>
      {inRow(inside)}
    </a>
  );
  return (
    <p className="part-missing" role="status" data-changes="part">
      {count === 1 ? (
        words("parts.missing.only", { missing })
      ) : (
        <Said words={words} message="parts.missing" of={{ missing, count, first }} />
      )}
    </p>
  );
}
