import { PageLink } from "./page-link.tsx";

export function SiteFooter() {
  return (
    <footer className="site-footer">
      <p>Lines show what a source reports for a date; they are no statement on sovereignty.</p>
      <p>
        <PageLink href="/about">Method, boundaries and names</PageLink> ·{" "}
        <PageLink href="/about#corrections">Corrections</PageLink> · Made with Natural Earth and Visionscarto · Places:
        GeoNames, CC BY 4.0 · Relief: NASA SRTM30 · Texts: CC BY 4.0
      </p>
    </footer>
  );
}
