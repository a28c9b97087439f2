import type { ReactElement } from "react";
import { inRow, Said } from "@/components/ui/said.tsx";
import type { Words } from "@/lib/words/words.ts";

/** What counts as evidence, whose it is, and which events the atlas carries: the rules behind the marks on every entry. */
export function AboutSources({ words }: { words: Words }) {
  const link = (href: string) => (inside: (string | ReactElement)[]) => <a href={words.to(href)}>{inRow(inside)}</a>;
  return (
    <>
      <h2 id="evidence">{words("about-sources.evidence")}</h2>
      <p>
        <Said
          words={words}
          message="about-sources.evidence.ranks"
          of={{ sources: link("/sources"), quality: link("/about/quality") }}
        />
      </p>
      <h2 id="sides">{words("about-sources.sides")}</h2>
      <p>{words("about-sources.sides.voices")}</p>
      <p>{words("about-sources.sides.printed")}</p>
      <p>{words("about-sources.sides.bar")}</p>
      <h2 id="selection">{words("about-sources.selection")}</h2>
      <p>{words("about-sources.selection.rule")}</p>
      <p>{words("about-sources.selection.killings")}</p>
    </>
  );
}
