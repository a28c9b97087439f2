import { EmbedLink } from "@/components/share/embed-link.tsx";
import { PageLink } from "@/components/ui/page-link.tsx";
import { correctionPath } from "@/lib/site/corrections.ts";

interface Props {
  path: string;
  /** The query of the page; none of an address without a page. */
  address?: string | undefined;
  sovereignty: string;
}

export function SiteFooter({ path, address, sovereignty }: Props) {
  return (
    <footer className="site-footer">
      <p>{sovereignty}</p>
      <p>
        <PageLink href="/about">Method, boundaries and names</PageLink> · <PageLink href="/sources">Sources</PageLink> ·{" "}
        <PageLink href="/data">Data</PageLink> ·{" "}
        {address !== undefined && (
          <>
            <EmbedLink path={path} address={address} /> ·{" "}
          </>
        )}
        <a rel="nofollow" href={correctionPath({ page: path })}>
          Report a correction
        </a>{" "}
        · <PageLink href="/corrections/log">What we corrected</PageLink> · Made with Natural Earth and Visionscarto ·
        Places: GeoNames, CC BY 4.0 · Relief: NASA SRTM30 · Texts: CC BY 4.0
      </p>
    </footer>
  );
}
