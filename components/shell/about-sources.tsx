import { inRow, Said } from "@/components/ui/said.tsx";
import type { Words } from "@/lib/words/words.ts";

const Evidence = ({ words }: { words: Words }) => (
  <p>
    <Said
      words={words}
      message="about.evidence.rule"
      of={{
        sources: (inside) => <a href={words.to("/sources")}>{inRow(inside)}</a>,
        quality: (inside) => <a href={words.to("/about/quality")}>{inRow(inside)}</a>,
      }}
    />
  </p>
);

/** What counts as evidence, whose it is, and which events the atlas carries: the rules behind the marks on every entry. */
export function AboutSources({ words }: { words: Words }) {
  return (
    <>
      <h2 id="evidence">{words("about.evidence")}</h2>
      <Evidence words={words} />
      <h2 id="sides">{words("about.sides")}</h2>
      <p>{words("about.sides.voices")}</p>
      <p>{words("about.sides.texts")}</p>
      <p>{words("about.sides.marks")}</p>
      <h2 id="selection">{words("about.selection")}</h2>
      <p>{words("about.selection.rule")}</p>
      <p>{words("about.selection.consequence")}</p>
    </>
  );
}
