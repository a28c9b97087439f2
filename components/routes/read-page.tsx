import { ReadForm } from "@/components/read/read-form.tsx";
import { PageLink } from "@/components/ui/page-link.tsx";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { mostCharacters } from "@/lib/reading/readable.ts";
import { mostPosted } from "@/lib/server/most-posted.ts";
import { pageJsonLd } from "@/lib/site/json-ld/page.ts";
import { textView } from "@/lib/view/page-view.ts";
import { readGrounds } from "@/lib/view/read-grounds.ts";
import type { PageContent } from "./page-content.ts";

const address = { path: "/read", title: "Read a text against the atlas" };
const description =
  "Paste an article: its places and dates on a map and a line of years, and beside each sentence what the atlas holds.";

/** What becomes of the text, and what cannot be expected. */
function ReadNotes() {
  return (
    <aside className="read-notes-on">
      <h2>What becomes of the text</h2>
      <p>
        It is read in this browser. Once the line under it says that the page is ready, nothing of the text is sent
        anywhere, and you may cut the connection. Where no script runs, the server reads it and keeps nothing: no copy,
        no record, no cache.
      </p>
      <h2>What is read</h2>
      <ul>
        <li>
          The first {mostCharacters.toLocaleString("en")} characters; by the server, forms of up to{" "}
          {(mostPosted / 1000).toLocaleString("en")} kB.
        </li>
        <li>English and Russian best. Of other languages, names of places and dates with the name of a month.</li>
        <li>No PDF and no picture: copy the text out of them.</li>
        <li>
          A program compares words, days and places. It does not understand: whatever the text does not state is asked,
          and a sentence without a note is no sentence that is right.
        </li>
      </ul>
      <p className="soft">
        <PageLink href="/about">How the atlas knows what it says</PageLink> ·{" "}
        <PageLink href="/articles">Articles that it quotes</PageLink>
      </p>
    </aside>
  );
}

/** For readers who have an article before them. */
export function readPage(atlas: Atlas): PageContent {
  return {
    ...address,
    description,
    modified: atlas.modified.latest,
    jsonLd: pageJsonLd(address),
    about: { what: "text" },
    view: textView(atlas),
    body: (
      <article className="read">
        <h1>Read a text against the atlas</h1>
        <p className="intro">{description}</p>
        <div className="read-desk">
          <ReadForm grounds={readGrounds(atlas)} name={atlas.decisions.title}>
            <ReadNotes />
          </ReadForm>
        </div>
      </article>
    ),
  };
}
