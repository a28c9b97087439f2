import { Fragment } from "react";
import type { Sentence } from "@/lib/atlas/answers/sentence.ts";
import type { Words } from "@/lib/words/words.ts";
import { PageLink } from "./page-link.tsx";
import { PlaceLabel } from "./place-label.tsx";

/** What a page answers first: a computed sentence under its heading. Nothing where there is nothing to say. */
export function Answer({ sentence, words }: { sentence: Sentence; words: Words }) {
  if (sentence.length === 0) return null;
  return (
    <p className="answer">
      {sentence.map((part, index) => {
        if (typeof part === "string") return part;
        const said = "place" in part ? <PlaceLabel place={part.place} words={words} /> : part.words;
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence never change places
        if (part.path === undefined) return <Fragment key={index}>{said}</Fragment>;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <PageLink key={index} href={words.to(part.path)}>
            {said}
          </PageLink>
        );
      })}
    </p>
  );
}
