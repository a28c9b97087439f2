import type { ReactElement } from "react";
import { inRow, Said } from "@/components/ui/said.tsx";
import type { Words } from "@/lib/words/words.ts";

/** It is short, as Next sends it along with every page. */
export function MissingFile({ words }: { words: Words }) {
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
