import { embedThisAddress } from "@/lib/embed/embed-address.ts";

/**
 * The way to where the page is made ready to stand in another one, with the view in sight (`keepView`). A document of its own: no
 * program leads there.
 */
export function EmbedLink({ path, address }: { path: string; address: string }) {
  return (
    <a data-changes="names" rel="nofollow" href={embedThisAddress(path, address)}>
      Put this on your page
    </a>
  );
}
