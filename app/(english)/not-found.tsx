import type { ReactElement } from "react";
import { inRow, Said } from "@/components/ui/said.tsx";
import { loadAtlas } from "@/lib/content/load.ts";
import { missingMetadata } from "@/lib/site/metadata.ts";

/**
 * For files that do not exist, as addresses of pages have a better one (components/shell/missing-page.tsx). It is short, as
 * Next sends it along with every page. Its metadata serve both: an answer of 404 takes them from here.
 */
export const generateMetadata = () => missingMetadata(loadAtlas().words);

export default function NotFound() {
  const { words } = loadAtlas();
  const link = (href: string) => (inside: (string | ReactElement)[]) => <a href={words.to(href)}>{inRow(inside)}</a>;
  return (
    <main id="text" className="reading">
      <h1>{words("shell.missing.title")}</h1>
      <p className="missing">
        <Said words={words} message="shell.missing.file" of={{ first: link("/"), search: link("/search") }} />
      </p>
    </main>
  );
}
