/** A page of the site from what lies on a desk, before it is saved: shown in the desk's frame. */
import { notFound } from "next/navigation";
import { pageAt } from "@/components/routes/pages.ts";
import { Page } from "@/components/shell/page.tsx";
import { buildYear } from "@/lib/atlas/dates/time-range.ts";
import { readAtlas } from "@/lib/content/load.ts";
import { copyFolder } from "@/lib/desk/tried-copy.ts";

export const dynamic = "force-dynamic";

interface Context {
  params: Promise<{ token: string; path: string[] }>;
}

export default async function PreviewPage({ params }: Context) {
  const { token, path: steps } = await params;
  const path = `/${steps.join("/")}`;
  const atlas = readAtlas(copyFolder(token), buildYear(), "with-drafts");
  const page = pageAt(atlas, path);
  if (!page) notFound();
  return (
    <Page atlas={atlas} path={path} view={page.view} page={page}>
      {page.body}
    </Page>
  );
}
