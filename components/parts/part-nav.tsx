import { askedAddress } from "@/lib/address/address.ts";
import type { Asked } from "@/lib/address/asked.ts";
import { askedPart, type Parts, partLinks } from "@/lib/atlas/parts.ts";
import { rangeWords } from "./part-words.ts";

interface Props<Item> {
  parts: Parts<Item>;
  /** The page's own address, and what is asked of it. */
  path: string;
  asked: Asked;
  /** What is counted: "meetings". */
  many: string;
  /** What a part holds, by its first row and its last: "1994–1999". */
  wordsOf: (first: Item, last: Item) => string;
  /** Whether the map of the page shows what is listed. */
  onMap?: boolean;
}

/** More links than these are folded: on a phone they would stand before the list like another one. */
const mostInSight = 12;

/** The address of a part of a list, in the view that is asked for. */
const addressOf = (path: string, asked: Asked, number: number) =>
  askedAddress(path, { ...asked, part: askedPart(number) });

// Links with parameters are plain: the router would show the static page that it already has.

function Step<Item>({ parts, path, asked, to }: Omit<Props<Item>, "many" | "wordsOf"> & { to: "prev" | "next" }) {
  const number = parts.number + (to === "next" ? 1 : -1);
  if (number < 1 || number > parts.count) return null;
  return (
    <a rel={`${to} nofollow`} href={addressOf(path, asked, number)}>
      {to === "next" ? "Next" : "Previous"}
    </a>
  );
}

/** Above a list in parts: which rows these are of how many, and ways to all parts by what they hold. Nothing where the list is whole. */
export function PartNav<Item>({ parts, path, asked, many, wordsOf, onMap = true }: Props<Item>) {
  const missing = parts.missing !== undefined && <MissingPart parts={parts} path={path} asked={asked} />;
  if (parts.count === 1) return missing;
  const links = partLinks(parts, wordsOf);
  const list = (
    <ol>
      {links.map(({ number, words }) => (
        <li key={number}>
          <a
            rel="nofollow"
            href={addressOf(path, asked, number)}
            aria-current={number === parts.number ? "page" : undefined}
          >
            {words}
          </a>
        </li>
      ))}
    </ol>
  );
  return (
    <>
      {missing}
      <nav className="parts" aria-label="Parts of this list" data-changes="part">
        <p>
          <b>{rangeWords(parts, many)}</b>
          <Step parts={parts} path={path} asked={asked} to="prev" />
          <Step parts={parts} path={path} asked={asked} to="next" />
        </p>
        {links.length > mostInSight ? (
          <details>
            <summary>All {parts.count} parts</summary>
            {list}
          </details>
        ) : (
          list
        )}
        <p className="soft">
          {onMap ? "The map, the counts" : "The counts"} and the files of this page have all {many}, not only this part.
        </p>
      </nav>
    </>
  );
}

/** Below the rows of a part: the ways to those beside it. */
export function PartFoot<Item>({ parts, path, asked, many }: Omit<Props<Item>, "wordsOf">) {
  if (parts.count === 1) return null;
  return (
    <nav className="parts" aria-label="Beside this part" data-changes="part">
      <p>
        {rangeWords(parts, many)}
        <Step parts={parts} path={path} asked={asked} to="prev" />
        <Step parts={parts} path={path} asked={asked} to="next" />
      </p>
    </nav>
  );
}

function MissingPart<Item>({ parts, path, asked }: Omit<Props<Item>, "many" | "wordsOf">) {
  const { missing, count } = parts;
  return (
    <p className="part-missing" role="status" data-changes="part">
      The address asks for part {missing} of this list, which has {count === 1 ? "one" : count}.{" "}
      {count === 1 ? "That one is shown." : "The last one is shown. "}
      {count > 1 && (
        <a rel="nofollow" href={addressOf(path, asked, 1)}>
          Go to the first
        </a>
      )}
    </p>
  );
}
