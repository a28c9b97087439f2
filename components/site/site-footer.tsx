import Link from "next/link";

export function SiteFooter() {
  return (
    <footer className="site-footer">
      <p>Lines show what a source reports for a date; they are no statement on sovereignty.</p>
      <p>
        <Link href="/about">Method, boundaries and names</Link> · <Link href="/about#corrections">Corrections</Link> ·
        Made with Natural Earth and Visionscarto · Places: GeoNames, CC BY 4.0 · Relief: NASA SRTM30 · Texts: CC BY 4.0
      </p>
    </footer>
  );
}
