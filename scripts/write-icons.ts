/** Writes the PNG icons from app/icon.svg: `npx tsx scripts/write-icons.ts` after a change there. */
import { mkdirSync, readFileSync } from "node:fs";
import sharp from "sharp";

const icon = readFileSync("app/icon.svg", "utf8");

/** Without round corners: phones cut icons to their own shape. */
const square = icon.replace(/ rx="\d+"/, "");

/** Launchers may cut a maskable icon down to a circle of 80 % of its width: the sign keeps inside it. */
const maskable = square
  .replace('viewBox="0 0 32 32"', 'viewBox="-3 -3 38 38"')
  .replace(/<rect [^>]*fill="(#[0-9a-f]{6})"\/>/, '<rect x="-3" y="-3" width="38" height="38" fill="$1"/>');

/** `side` in px. */
async function write(svg: string, side: number, file: string): Promise<void> {
  const density = (72 * side) / 32;
  await sharp(Buffer.from(svg), { density }).resize(side, side).png({ palette: true, effort: 10 }).toFile(file);
}

mkdirSync("public/icons", { recursive: true });
await write(icon, 192, "public/icons/icon-192.png");
await write(icon, 512, "public/icons/icon-512.png");
await write(maskable, 512, "public/icons/icon-maskable-512.png");
await write(square, 180, "app/apple-icon.png");
