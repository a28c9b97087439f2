import { readFileSync } from "node:fs";
import path from "node:path";
import { SvgImage } from "./svg-image.tsx";

let mark: string | undefined;

/** The site's sign, the same file as its icon, `size` px wide. */
export function SiteMark({ size }: { size: number }) {
  mark ??= readFileSync(path.join(process.cwd(), "app/icon.svg"), "utf8");
  return <SvgImage svg={mark} width={size} height={size} />;
}
