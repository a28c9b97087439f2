import { ExcerptInArticle } from "@/components/evidence/excerpt-in-article.tsx";
import { paragraphAnchor } from "@/components/evidence/sources.tsx";
import { Answer } from "@/components/ui/answer-line.tsx";
import { Breadcrumb } from "@/components/ui/breadcrumb.tsx";
import { DraftLine } from "@/components/ui/draft-line.tsx";
import { PageLink } from "@/components/ui/page-link.tsx";
import { langOf } from "@/components/ui/told-text.tsx";
import { TranslationLine } from "@/components/ui/translation-line.tsx";
import { articleAnswer } from "@/lib/atlas/answers/list-answer.ts";
import type { ArticlePart } from "@/lib/atlas/article-parts.ts";
import { type Article, type Atlas, entryPath } from "@/lib/atlas/atlas.ts";
import { locusLabel } from "@/lib/atlas/passage-words.ts";
import { pageTitle } from "@/lib/site/fixed-pages.ts";
import { ArticleFacts } from "./article-facts.tsx";
import { FollowReading } from "./follow-reading.tsx";

interface Props {
  atlas: Atlas;
  article: Article;
  parts: ArticlePart[];
}

export function ArticleDetail({ atlas, article, parts }: Props) {
  const { words } = atlas;
  const inOrder = parts.flatMap(({ excerpts }) => excerpts);
  return (
    <article className="article">
      <FollowReading key={article.id} />
      <Breadcrumb
        steps={[{ title: pageTitle("/articles", words), path: "/articles" }]}
        here={article.publisher ?? words("article.publisherUnknown")}
        words={words}
      />
      <h1 lang={article.language}>{article.title}</h1>
      <DraftLine of={article} words={words} />
      <Answer sentence={articleAnswer(atlas, article)} words={words} />
      <TranslationLine atlas={atlas} texts={[article.about, article.note]} path={`/articles/${article.id}`} />
      <p lang={langOf(atlas, article.about)}>{article.about}</p>
      <ArticleFacts article={article} words={words} />
      <h2>{words("article.paragraphs")}</h2>
      <p className="soft">
        {words("article.howQuoted")}
        <span className="with-script"> {words("article.howToFollow")}</span>
      </p>
      {parts.map(({ locus, excerpts, told }) => (
        <section key={locus} className="paragraph" id={paragraphAnchor(locus)}>
          <h3>{locusLabel(locus, words)}</h3>
          {excerpts.map((excerpt) => (
            <ExcerptInArticle key={excerpt.id} atlas={atlas} article={article} excerpts={inOrder} excerpt={excerpt} />
          ))}
          {told.map(({ entry, citation }) => (
            <p key={`${entry.id}-${citation.says.slice(-8)}`} className="told">
              {citation.says} <span className="soft">{`${words("article.inOurWords")} · `}</span>
              <PageLink href={words.to(entryPath(entry))}>{entry.title}</PageLink>
            </p>
          ))}
        </section>
      ))}
    </article>
  );
}
