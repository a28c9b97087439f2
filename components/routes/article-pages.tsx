import { ArticleDetail } from "@/components/article/article-detail.tsx";
import { PartFoot, PartNav } from "@/components/parts/part-nav.tsx";
import { fromTo } from "@/components/parts/part-words.ts";
import { Answer } from "@/components/ui/answer-line.tsx";
import { DraftLine } from "@/components/ui/draft-line.tsx";
import { otherLang } from "@/components/ui/other-lang.ts";
import { PageLink } from "@/components/ui/page-link.tsx";
import { inRow, Said } from "@/components/ui/said.tsx";
import { langOf } from "@/components/ui/told-text.tsx";
import type { Asked } from "@/lib/address/asked.ts";
import { articleAnswer, articleListAnswer } from "@/lib/atlas/answers/list-answer.ts";
import { sentenceText } from "@/lib/atlas/answers/sentence.ts";
import { articleParts, entriesOfPart } from "@/lib/atlas/article-parts.ts";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { partOf } from "@/lib/atlas/parts.ts";
import { articleSource } from "@/lib/atlas/passage-words.ts";
import { listedExcerpts } from "@/lib/exports/page-files/listed.ts";
import { pageTitle } from "@/lib/site/fixed-pages.ts";
import { articleThing, quotation } from "@/lib/site/json-ld/article.ts";
import { pageJsonLd } from "@/lib/site/json-ld/page.ts";
import { mostInPreview, shorten } from "@/lib/site/metadata.ts";
import { articleView, listView } from "@/lib/view/page-view.ts";
import type { Words } from "@/lib/words/words.ts";
import type { PageContent } from "./page-content.ts";

const listOf = (words: Words) => ({ path: "/articles", title: pageTitle("/articles", words) });

/** An article has a paragraph about it: fewer of them than of other rows weigh the same. */
const mostArticles = 50;

/** Those of one page as their files are named; more by title, as the links to the parts say it. */
const inOrder = ({ articles, words }: Atlas) =>
  articles.length > mostArticles ? articles.toSorted((a, b) => words.compare(a.title, b.title)) : articles;

/** The way to where readers bring an article of their own. */
const Another = ({ words }: { words: Words }) => (
  <p className="soft">
    <Said
      words={words}
      message="lists.articles.another"
      of={{ read: (inside) => <PageLink href={words.to("/read")}>{inRow(inside)}</PageLink> }}
    />
  </p>
);

export function articlesPage(atlas: Atlas, asked: Asked = {}): PageContent {
  const { words } = atlas;
  const list = listOf(words);
  const intro = words("lists.articles.intro");
  const articles = inOrder(atlas);
  const parts = partOf(articles, asked.part, mostArticles);
  const nav = { parts, path: list.path, asked, many: "articles", words };
  return {
    ...list,
    description: `${sentenceText(articleListAnswer(atlas))} ${intro}`,
    modified: atlas.modified.latest,
    jsonLd: pageJsonLd(list, [], [], words),
    about: { what: "list", of: "article" },
    listed: listedExcerpts(articles.flatMap(({ excerpts }) => excerpts.map(({ id }) => id))),
    parts,
    view: listView(atlas, words("lists.articles.onMap"), atlas.entries),
    body: (
      <>
        <h1>{list.title}</h1>
        <Answer sentence={articleListAnswer(atlas)} words={words} />
        <p className="intro">{intro}</p>
        <Another words={words} />
        <PartNav
          {...nav}
          wordsOf={(first, last) => fromTo(first.title, last.title, words)}
          foreignIn={({ title, language }) => [[title, language]]}
        />
        <ul className="article-list">
          {parts.items.map((article) => (
            <li key={article.id}>
              <h2>
                <PageLink href={words.to(`/articles/${article.id}`)} lang={otherLang(article.language, words)}>
                  {article.title}
                </PageLink>
              </h2>
              <DraftLine of={article} words={words} />
              <p className="soft">{articleSource(article, words)}</p>
              <p lang={langOf(atlas, article.about)}>{article.about}</p>
              <p className="soft">{words("lists.articles.excerpts", { count: article.excerpts.length })}</p>
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
  const { words } = atlas;
  const parts = articleParts(atlas, article);
  const address = { path: `/articles/${id}`, title: article.title };
  return {
    ...address,
    description: shorten(`${article.about} ${sentenceText(articleAnswer(atlas, article))}`.trim(), mostInPreview),
    modified: article.modified,
    jsonLd: pageJsonLd(address, [articleThing(article), ...article.excerpts.map(quotation)], [listOf(words)], words),
    about: { what: "article", article },
    listed: listedExcerpts(
      parts.flatMap(({ excerpts }) => excerpts.map((excerpt) => excerpt.id)),
      parts.flatMap((part) => entriesOfPart(atlas, part)),
    ),
    view: articleView(atlas, article),
    body: <ArticleDetail atlas={atlas} article={article} parts={parts} />,
  };
}
