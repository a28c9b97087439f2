import { missingMetadata } from "@/lib/site/metadata.ts";

/**
 * For files that do not exist, as addresses of pages have a better one (components/shell/missing-page.tsx). It is short, as
 * Next sends it along with every page. Its metadata serve both: an answer of 404 takes them from here.
 */
export const metadata = missingMetadata;

export default function NotFound() {
  return (
    <main id="text" className="reading">
      <h1>This page does not exist</h1>
      <p className="missing">
        Start from the <a href="/">first page</a> or <a href="/search">search</a>.
      </p>
    </main>
  );
}
