import { EmbedLink } from "@/components/share/embed-link.tsx";
import { PageLink } from "@/components/ui/page-link.tsx";
import { correctionPath } from "@/lib/site/corrections.ts";
import { pageTitle } from "@/lib/site/fixed-pages.ts";
import type { Words } from "@/lib/words/words.ts";

interface Props {
  path: string;
  /** The query of the page; none of an address without a page. */
  address?: string | undefined;
  sovereignty: string;
  words: Words;
}

export function SiteFooter({ path, address, sovereignty, words }: Props) {
  return (
    <footer className="site-footer">
      <p>{sovereignty}</p>
      <p>
        <PageLink href={words.to("/about")}>{words("shell.foot.method")}</PageLink> ·{" "}
        <PageLink href={words.to("/sources")}>{words("shell.foot.sources")}</PageLink> ·{" "}
        <PageLink href={words.to("/data")}>{words("shell.foot.data")}</PageLink> ·{" "}
        {address !== undefined && (
          <>
            <EmbedLink path={path} address={address} words={words} /> ·{" "}
          </>
        )}
        <a rel="nofollow" href={words.to(correctionPath({ page: path }))}>
          {pageTitle("/corrections", words)}
        </a>{" "}
        · <PageLink href={words.to("/corrections/log")}>{pageTitle("/corrections/log", words)}</PageLink> ·{" "}
        {words("shell.foot.madeWith")} · {words("shell.foot.places")} · {words("shell.foot.relief")} ·{" "}
        {words("shell.foot.texts")}
      </p>
    </footer>
  );
}
