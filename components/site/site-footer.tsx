import { correctionPath } from "@/lib/site/corrections.ts";
import { PageLink } from "./page-link.tsx";

export function SiteFooter({ path }: { path: string }) {
  return (
    <footer className="site-footer">
      <p>Lines show what a source reports for a date; they are no statement on sovereignty.</p>
      <p>
        <PageLink href="/about">Method, boundaries and names</PageLink> ·{" "}
        <a href={correctionPath({ page: path })}>Report a correction</a> ·{" "}
        <PageLink href="/corrections/log">What we corrected</PageLink> · Made with Natural Earth and Visionscarto ·
        Places: GeoNames, CC BY 4.0 · Relief: NASA SRTM30 · Texts: CC BY 4.0
      </p>
    </footer>
  );
}
