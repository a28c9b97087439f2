import { embedThisAddress } from "@/lib/embed/embed-address.ts";
import type { Words } from "@/lib/words/words.ts";

/**
 * The way to where the page is made ready to stand in another one, with the view in sight (`keepView`). A document of its own: no
 * program leads there.
 */
export function EmbedLink({ path, address, words }: { path: string; address: string; words: Words }) {
  return (
    <a data-changes="names" rel="nofollow" href={words.to(embedThisAddress(path, address))}>
      {words("share.embed")}
    </a>
  );
}
