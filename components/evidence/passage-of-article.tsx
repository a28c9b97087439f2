import { InLanguage } from "@/components/ui/in-language.tsx";
import { Said } from "@/components/ui/said.tsx";
import type { Atlas } from "@/lib/atlas/atlas.ts";
import { locusLabel } from "@/lib/atlas/passage-words.ts";
import type { Citation } from "@/lib/atlas/schema/evidence-schema.ts";

interface Props {
  atlas: Pick<Atlas, "article" | "words">;
  /** Its id. */
  article: string;
  paragraph: Citation["paragraph"];
}

/** Where in an article a passage stands, by the article's title. */
export function PassageOfArticle({ atlas, article: id, paragraph }: Props) {
  const { words } = atlas;
  const article = atlas.article(id);
  const title = (
    <InLanguage of={article?.language} words={words}>
      {article?.title ?? id}
    </InLanguage>
  );
  return (
    <Said
      words={words}
      message="evidence.passageOfArticle"
      of={{ article: title, locus: locusLabel(paragraph, words) }}
    />
  );
}
