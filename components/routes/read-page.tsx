import { ReadForm } from "@/components/read/read-form.tsx";
import { PageLink } from "@/components/ui/page-link.tsx";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { mostCharacters } from "@/lib/reading/readable.ts";
import { mostPosted } from "@/lib/server/most-posted.ts";
import { pageJsonLd } from "@/lib/site/json-ld/page.ts";
import { textView } from "@/lib/view/page-view.ts";
import { readGrounds } from "@/lib/view/read-grounds.ts";
import type { Words } from "@/lib/words/words.ts";
import type { PageContent } from "./page-content.ts";

/** What becomes of the text, and what cannot be expected. */
function ReadNotes({ words }: { words: Words }) {
  const most = { characters: mostCharacters, kilobytes: mostPosted / 1000 };
  return (
    <aside className="read-notes-on">
      <h2>{words("read.becomes.title")}</h2>
      <p>{words("read.becomes.text")}</p>
      <h2>{words("read.isRead.title")}</h2>
      <ul>
        <li>{words("read.isRead.most", most)}</li>
        <li>{words("read.isRead.languages")}</li>
        <li>{words("read.isRead.files")}</li>
        <li>{words("read.isRead.how")}</li>
      </ul>
      <p className="soft">
        <PageLink href={words.to("/about")}>{words("read.toAbout")}</PageLink> ·{" "}
        <PageLink href={words.to("/articles")}>{words("read.toArticles")}</PageLink>
      </p>
    </aside>
  );
}

/** For readers who have an article before them. */
export function readPage(atlas: Atlas): PageContent {
  const { words } = atlas;
  const address = { path: "/read", title: words("read.title") };
  const description = words("read.description");
  return {
    ...address,
    description,
    modified: atlas.modified.latest,
    jsonLd: pageJsonLd(address, [], [], words),
    about: { what: "text" },
    view: textView(atlas),
    body: (
      <article className="read">
        <h1>{address.title}</h1>
        <p className="intro">{description}</p>
        <div className="read-desk">
          <ReadForm grounds={readGrounds(atlas)} name={atlas.decisions.title} words={words}>
            <ReadNotes words={words} />
          </ReadForm>
        </div>
      </article>
    ),
  };
}
