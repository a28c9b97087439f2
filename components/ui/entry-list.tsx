import type { Atlas } from "@/lib/atlas/atlas.ts";
import type { Entry } from "@/lib/atlas/schema/entry-schema.ts";
import { whoMetAmong } from "@/lib/atlas/who-met.ts";
import { entryRowMarkup } from "./entry-row-markup.ts";
import { namesAsked } from "./names-asked.ts";
import { PageLinks } from "./page-links.tsx";

interface Props {
  atlas: Atlas;
  entries: Entry[];
  /** Rows tell who met and what came of it, in place of titles that are alike: for lists of some dozens. */
  outcomes?: true;
  /** The id of the place whose page the list stands on. */
  here?: string;
}

/** Entries in the order given, each with its date, kind and first place, or how it was held without one, and who convened it. */
export function EntryList({ atlas, entries, outcomes, here }: Props) {
  const whoMet = outcomes && whoMetAmong(atlas.meetings, atlas);
  const row = { atlas, names: namesAsked() ?? atlas.words.language, whoMet, here };
  const __html = entries.map((entry) => entryRowMarkup(entry, row)).join("");
  return (
    <PageLinks of=".entry-list a">
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: every text in it is escaped */}
      <ol className="entry-list" dangerouslySetInnerHTML={{ __html }} />
    </PageLinks>
  );
}
