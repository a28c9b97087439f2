import Link from "next/link";
import { articleSource } from "@/components/article/excerpt-figure.tsx";
import { Page } from "@/components/site/page.tsx";
import { loadAtlas } from "@/lib/atlas/load.ts";
import { pageMetadata } from "@/lib/site/metadata.ts";
import { listView } from "@/lib/view/page-view.ts";

const title = "Articles";
const intro = "The published texts that the atlas quotes, each with its excerpts in the article’s own order.";

export const metadata = pageMetadata({ title, description: intro, path: "/articles" });

export default function ArticlesPage() {
  const atlas = loadAtlas();
  return (
    <Page view={listView(atlas, "Places in the articles", atlas.entries)}>
      <h1>{title}</h1>
      <p className="intro">{intro}</p>
      <ul className="article-list">
        {atlas.articles.map((article) => (
          <li key={article.id}>
            <h2>
              <Link href={`/articles/${article.id}`}>{article.title}</Link>
            </h2>
            <p className="soft">{articleSource(article)}</p>
            <p>{article.about}</p>
            <p className="soft">{article.excerpts.length} excerpts</p>
          </li>
        ))}
      </ul>
    </Page>
  );
}
