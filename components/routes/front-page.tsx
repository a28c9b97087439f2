import { Fragment } from "react";
import { FrontMap } from "@/components/front/front-map.tsx";
import { FrontBackground, FrontWords } from "@/components/front/front-words.tsx";
import { HowWeKnow } from "@/components/front/how-we-know.tsx";
import { Plates } from "@/components/front/plates.tsx";
import { SmallFigures } from "@/components/front/small-figures.tsx";
import { When } from "@/components/front/when.tsx";
import { EntryList } from "@/components/ui/entry-list.tsx";
import { PageLink } from "@/components/ui/page-link.tsx";
import { Said } from "@/components/ui/said.tsx";
import type { Asked } from "@/lib/address/asked.ts";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { entryKinds, kinds } from "@/lib/atlas/kinds.ts";
import type { Meeting } from "@/lib/atlas/schema/entry-schema.ts";
import { type Venue, venues } from "@/lib/atlas/statistics.ts";
import { subjectIn } from "@/lib/exports/dataset/dataset.ts";
import { listedEntries } from "@/lib/exports/page-files/listed.ts";
import { pageJsonLd } from "@/lib/site/json-ld/page.ts";
import { webSite } from "@/lib/site/json-ld/web-site.ts";
import { listView } from "@/lib/view/page-view.ts";
import { defaultLanguage } from "@/lib/words/languages.ts";
import type { Words } from "@/lib/words/words.ts";
import type { PageContent } from "./page-content.ts";

const path = "/";

/** How many of the latest meetings the front page lists. */
const latest = 5;

/** The way in: what only this atlas can say, in words and on a map of its own, and below it the ways further. */
export function frontPage(atlas: Atlas, asked: Asked = {}): PageContent {
  const { words } = atlas;
  const own = words.language === defaultLanguage ? undefined : words.language;
  const { names = own } = asked;
  const last = atlas.meetings.slice(-latest).toReversed();
  const subject = subjectIn(words);
  const title = words("front.title", { atlas: atlas.decisions.title });
  return {
    path,
    title,
    description: subject,
    modified: atlas.modified.latest,
    jsonLd: pageJsonLd({ path, title }, [webSite(subject, atlas.modified.latest, atlas.words)], [], atlas.words),
    about: { what: "atlas" },
    feed: "entries",
    listed: listedEntries(last),
    view: { ...listView(atlas, words("front.viewTitle"), atlas.meetings), filters: { kind: "meeting" }, still: "own" },
    body: <Body atlas={atlas} all={venues(atlas, names)} names={names} last={last} />,
  };
}

const lists = [
  ...entryKinds.map((kind) => ({ what: kind, path: kinds[kind].path })),
  { what: "place", path: "/places" },
  { what: "article", path: "/articles" },
  { what: "map", path: "/map" },
] as const;

/** The ways to all lists, in one line. */
function Lists({ words }: { words: Words }) {
  return lists.map(({ what, path }, index) => (
    <Fragment key={what}>
      {index > 0 && " · "}
      <PageLink href={words.to(path)}>{words(`front.list.${what}`)}</PageLink>
    </Fragment>
  ));
}

interface BodyProps {
  atlas: Atlas;
  all: Venue[];
  names: Asked["names"];
  /** The latest meetings, the last one first. */
  last: Meeting[];
}

function Body({ atlas, all, names, last }: BodyProps) {
  const { words } = atlas;
  return (
    <>
      <div className="front-first">
        <FrontWords atlas={atlas} all={all} />
        <FrontMap atlas={atlas} all={all} names={names} />
        <FrontBackground atlas={atlas} />
      </div>
      <When atlas={atlas} />
      <Plates atlas={atlas} names={names} />
      <SmallFigures atlas={atlas} all={all} />
      <HowWeKnow atlas={atlas} />
      <section className="front-part" aria-labelledby="latest">
        <h2 id="latest">{words("front.latestMeetings")}</h2>
        <EntryList atlas={atlas} entries={last} outcomes />
        <p className="front-lists">
          <Said words={words} message="front.allOfThem" of={{ lists: <Lists words={words} /> }} />
        </p>
      </section>
    </>
  );
}
