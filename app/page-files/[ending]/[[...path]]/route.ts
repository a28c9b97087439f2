import { pageFileResponse } from "@/components/routes/page-file-route.ts";

interface Context {
  params: Promise<{ ending: string; path?: string[] }>;
}

/** What a page shows, as data. It depends on the query, and so is written when it is asked for. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { ending, path = [] } = await params;
  const { search } = new URL(request.url);
  return pageFileResponse({ path: `/${path.join("/")}`, ending, search }, request.headers.get("If-None-Match"));
}
