import { ArticleDetail } from "@/components/article/article-detail.tsx";
import { PartFoot, PartNav } from "@/components/parts/part-nav.tsx";
import { fromTo } from "@/components/parts/part-words.ts";
import { Answer } from "@/components/ui/answer-line.tsx";
import { DraftLine } from "@/components/ui/draft-line.tsx";
import { PageLink } from "@/components/ui/page-link.tsx";
import type { Asked } from "@/lib/address/asked.ts";
import { articleAnswer, articleListAnswer } from "@/lib/atlas/answers/list-answer.ts";
import { sentenceText } from "@/lib/atlas/answers/sentence.ts";
import { articleParts, entriesOfPart } from "@/lib/atlas/article-parts.ts";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { partOf } from "@/lib/atlas/parts.ts";
import { articleSource } from "@/lib/atlas/passage-words.ts";
import { listedExcerpts } from "@/lib/exports/page-files/listed.ts";
import { articleThing, quotation } from "@/lib/site/json-ld/article.ts";
import { pageJsonLd } from "@/lib/site/json-ld/page.ts";
import { mostInPreview, shorten } from "@/lib/site/metadata.ts";
import { articleView, listView } from "@/lib/view/page-view.ts";
import type { PageContent } from "./page-content.ts";

const intro = "The published texts that the atlas quotes, each with its excerpts in the article’s own order.";

const list = { path: "/articles", title: "Articles" };

/** An article has a paragraph about it: fewer of them than of other rows weigh the same. */
const mostArticles = 50;

/** Those of one page as their files are named; more by title, as the links to the parts say it. */
const inOrder = ({ articles }: Atlas) =>
  articles.length > mostArticles ? articles.toSorted((a, b) => a.title.localeCompare(b.title, "en")) : articles;

export function articlesPage(atlas: Atlas, asked: Asked = {}): PageContent {
  const articles = inOrder(atlas);
  const parts = partOf(articles, asked.part, mostArticles);
  const nav = { parts, path: list.path, asked, many: "articles" };
  return {
    ...list,
    description: `${sentenceText(articleListAnswer(atlas))} ${intro}`,
    modified: atlas.modified.latest,
    jsonLd: pageJsonLd(list),
    about: { what: "list", of: "article" },
    listed: listedExcerpts(articles.flatMap(({ excerpts }) => excerpts.map(({ id }) => id))),
    parts,
    view: listView(atlas, "Places in the articles", atlas.entries),
    body: (
      <>
        <h1>Articles</h1>
        <Answer sentence={articleListAnswer(atlas)} />
        <p className="intro">{intro}</p>
        <p className="soft">
          Another one before you? <PageLink href="/read">Read it against the atlas</PageLink>
        </p>
        <PartNav {...nav} wordsOf={(first, last) => fromTo(first.title, last.title)} />
        <ul className="article-list">
          {parts.items.map((article) => (
            <li key={article.id}>
              <h2>
                <PageLink href={`/articles/${article.id}`}>{article.title}</PageLink>
              </h2>
              <DraftLine of={article} />
              <p className="soft">{articleSource(article)}</p>
              <p>{article.about}</p>
              <p className="soft">{article.excerpts.length} excerpts</p>
            </li>
          ))}
        </ul>
        <PartFoot {...nav} />
      </>
    ),
  };
}

export function articlePage(atlas: Atlas, id: string): PageContent | undefined {
  const article = atlas.article(id);
  if (!article) return undefined;
  const parts = articleParts(atlas, article);
  const address = { path: `/articles/${id}`, title: article.title };
  return {
    ...address,
    description: shorten(`${article.about} ${sentenceText(articleAnswer(atlas, article))}`.trim(), mostInPreview),
    modified: article.modified,
    jsonLd: pageJsonLd(address, [articleThing(article), ...article.excerpts.map(quotation)], [list]),
    about: { what: "article", article },
    listed: listedExcerpts(
      parts.flatMap(({ excerpts }) => excerpts.map((excerpt) => excerpt.id)),
      parts.flatMap((part) => entriesOfPart(atlas, part)),
    ),
    view: articleView(atlas, article),
    body: <ArticleDetail atlas={atlas} article={article} parts={parts} />,
  };
}
