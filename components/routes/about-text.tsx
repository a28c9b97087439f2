import { AboutSources } from "@/components/shell/about-sources.tsx";
import { KeyList } from "@/components/shell/key-list.tsx";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { formatDate } from "@/lib/atlas/dates/dates.ts";
import { checkedUntil } from "@/lib/atlas/known-until.ts";
import { quotedEntries } from "@/lib/atlas/quality.ts";
import { keyGroups } from "@/lib/site/keys.ts";

/** Method, boundary and naming policy, disclaimers, corrections: the editorial rules, for readers. */
export function AboutText({ atlas }: { atlas: Atlas }) {
  const { count, of } = quotedEntries(atlas.entries);
  return (
    <>
      <p>
        The atlas ties the places of the Armenia–Azerbaijan talks over Nagorno-Karabakh to what says so. For {count} of{" "}
        {of} records that is the sentence itself, quoted from an article; for the others, our own words with links to
        the pages that carry them. It is for reporters who check, students who ask “where is that?”, and readers of
        either side.
      </p>
      <h2 id="method">How we quote</h2>
      <p>
        An excerpt is the shortest passage that carries a fact, copied character for character, at most one sentence.
        All excerpts of an article together stay under 45 per cent of its text. We do not republish articles; what is
        not quoted is told in our own words with the paragraph it comes from. A script compares every excerpt with the
        source text.
      </p>
      <p>
        What a source garbles stays as printed, with the correction beside it. Relative dates (“on Saturday”) are
        resolved, and the note says how. Where sources differ, the accounts stand side by side; we do not choose. A fact
        that we do not know is called unknown.
      </p>
      <AboutSources words={atlas.words} />
      <p>
        {checkedUntil(formatDate(atlas.decisions.knownUntil))}. What happened after that day we have not looked for: its
        absence says nothing, and the timeline hatches that time.
      </p>
      <h2 id="boundaries">Boundaries</h2>
      <p>
        <strong>{atlas.decisions.sovereignty}</strong> Recognised boundaries are solid hairlines. The line of contact
        and the ceasefire line are dashed, the Soviet oblast is dotted, and areas that somebody held or guarded are
        hatched, never filled with a national colour. The oblast of 1923–1991, the area held from 1994 to 2020 and the
        peacekeepers’ zone of 2020–2023 are three layers, never one “Karabakh”. Geometry that we drew by hand is called
        schematic.
      </p>
      <h2 id="names">Names</h2>
      <p>
        A place with two names in use shows both, in alphabetical order, on the map and in the text; its address joins
        both, and either single name leads there. Names can be read in five languages; a name that our sources do not
        have in one of them is shown in English, never replaced by the other side’s. Each place page lists all names,
        who uses them and where the spelling was found.
      </p>
      <h2 id="privacy">What this site does not do</h2>
      <p>
        It counts no visitors, sets no cookie but the one that keeps the language of names that you choose, and asks no
        other host for anything: map, fonts and scripts come from this site alone.
      </p>
      <h2 id="keys">Keys</h2>
      <p>All of the site can be used by keyboard. Press ? on any page for this list.</p>
      <KeyList groups={keyGroups(atlas.timeline, atlas.words)} level="h3" />
      <h2 id="corrections">Corrections</h2>
      <p>
        If a name, date, line or quotation is wrong, <a href="/corrections">report it</a>: every page and every excerpt
        has a link that fills the report with its address and words. <a href="/corrections/log">What we corrected</a>{" "}
        says what an entry said before, what it says now and why.
      </p>
      <h2 id="licences">Licences</h2>
      <p>
        The program is under the MIT licence, our texts under CC BY 4.0. Excerpts belong to their publishers and are
        quoted. Map data: Natural Earth and Visionscarto (public domain and BSD-3-Clause), GeoNames (CC BY 4.0), NASA
        SRTM30 (public domain); <a href="/geo/SOURCES.md">all sources</a>. <a href="/data">The data</a> of the atlas can
        be taken along, and says of each file and column whose it is.
      </p>
    </>
  );
}
