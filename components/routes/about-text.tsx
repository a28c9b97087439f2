import { AboutSources } from "@/components/shell/about-sources.tsx";
import { KeyList } from "@/components/shell/key-list.tsx";
import { inRow, Said } from "@/components/ui/said.tsx";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { upTo } from "@/lib/atlas/dates/date-phrases.ts";
import { quotedEntries } from "@/lib/atlas/quality.ts";
import { keyGroups } from "@/lib/site/keys.ts";
import type { Words } from "@/lib/words/words.ts";

/** The first paragraph: what of the atlas is quoted, and who it is for. */
function What({ atlas: { entries, words } }: { atlas: Atlas }) {
  const { count, of } = quotedEntries(entries);
  return <p>{words("about.what", { count, all: of })}</p>;
}

const Corrections = ({ words }: { words: Words }) => (
  <p>
    <Said
      words={words}
      message="about.corrections.rule"
      of={{
        report: (inside) => <a href={words.to("/corrections")}>{inRow(inside)}</a>,
        log: (inside) => <a href={words.to("/corrections/log")}>{inRow(inside)}</a>,
      }}
    />
  </p>
);

const Licences = ({ words }: { words: Words }) => (
  <p>
    <Said
      words={words}
      message="about.licences.rule"
      of={{
        sources: (inside) => <a href="/geo/SOURCES.md">{inRow(inside)}</a>,
        data: (inside) => <a href={words.to("/data")}>{inRow(inside)}</a>,
      }}
    />
  </p>
);

/** Method, boundary and naming policy, disclaimers, corrections: the editorial rules, for readers. */
export function AboutText({ atlas }: { atlas: Atlas }) {
  const { words, decisions } = atlas;
  return (
    <>
      <What atlas={atlas} />
      <h2 id="method">{words("about.quoting")}</h2>
      <p>{words("about.quoting.excerpts")}</p>
      <p>{words("about.quoting.garbled")}</p>
      <AboutSources words={words} />
      <p>{words("about.checked", { until: upTo(decisions.knownUntil, words) ?? "" })}</p>
      <h2 id="boundaries">{words("about.boundaries")}</h2>
      <p>
        <strong>{decisions.sovereignty}</strong> {words("about.boundaries.lines")}
      </p>
      <h2 id="names">{words("about.names")}</h2>
      <p>{words("about.names.rule")}</p>
      <h2 id="privacy">{words("about.privacy")}</h2>
      <p>{words("about.privacy.rule")}</p>
      <h2 id="keys">{words("about.keys")}</h2>
      <p>{words("about.keys.rule")}</p>
      <KeyList groups={keyGroups(atlas.timeline, words)} level="h3" />
      <h2 id="corrections">{words("about.corrections")}</h2>
      <Corrections words={words} />
      <h2 id="licences">{words("about.licences")}</h2>
      <Licences words={words} />
    </>
  );
}
