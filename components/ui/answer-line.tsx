import { Fragment } from "react";
import type { Sentence } from "@/lib/atlas/answers/sentence.ts";
import { PageLink } from "./page-link.tsx";
import { PlaceLabel } from "./place-label.tsx";

/** What a page answers first: a computed sentence under its heading. Nothing where there is nothing to say. */
export function Answer({ sentence }: { sentence: Sentence }) {
  if (sentence.length === 0) return null;
  return (
    <p className="answer">
      {sentence.map((part, index) => {
        if (typeof part === "string") return part;
        const words = "place" in part ? <PlaceLabel place={part.place} /> : part.words;
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence never change places
        if (part.path === undefined) return <Fragment key={index}>{words}</Fragment>;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <PageLink key={index} href={part.path}>
            {words}
          </PageLink>
        );
      })}
    </p>
  );
}
