import type { Metadata } from "next";
import { ArticleDetail } from "@/components/article/article-detail.tsx";
import type { IdParams } from "@/components/entry/entry-route.tsx";
import { Page } from "@/components/site/page.tsx";
import { loadAtlas } from "@/lib/atlas/load.ts";
import { pageMetadata, shorten } from "@/lib/site/metadata.ts";
import { foundOr404 } from "@/lib/site/missing.ts";
import { articleView } from "@/lib/view/page-view.ts";

export function generateStaticParams(): { id: string }[] {
  return loadAtlas().articles.map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: IdParams): Promise<Metadata> {
  const article = loadAtlas().article((await params).id);
  if (!article) return {};
  return pageMetadata({ title: article.title, description: shorten(article.about), path: `/articles/${article.id}` });
}

export default async function ArticlePage({ params }: IdParams) {
  const { id } = await params;
  const atlas = loadAtlas();
  const article = foundOr404(atlas.article(id), `/articles/${id}`);
  return (
    <Page view={articleView(atlas, article)}>
      <ArticleDetail atlas={atlas} article={article} />
    </Page>
  );
}
