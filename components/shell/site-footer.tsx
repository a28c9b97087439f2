import { PageLink } from "@/components/ui/page-link.tsx";
import { correctionPath } from "@/lib/site/corrections.ts";

export function SiteFooter({ path, sovereignty }: { path: string; sovereignty: string }) {
  return (
    <footer className="site-footer">
      <p>{sovereignty}</p>
      <p>
        <PageLink href="/about">Method, boundaries and names</PageLink> · <PageLink href="/sources">Sources</PageLink> ·{" "}
        <a rel="nofollow" href={correctionPath({ page: path })}>
          Report a correction
        </a>{" "}
        · <PageLink href="/corrections/log">What we corrected</PageLink> · Made with Natural Earth and Visionscarto ·
        Places: GeoNames, CC BY 4.0 · Relief: NASA SRTM30 · Texts: CC BY 4.0
      </p>
    </footer>
  );
}
