/** Whom to tell of a hole in the site (RFC 9116). */
import { absolute } from "./absolute.ts";
import type { CorrectionsTarget } from "./corrections-target.ts";

/** Less than a year, as the RFC asks for; who serves the site builds it more often. */
const daysValid = 360;

/** A tracker's form without what a report would fill in: the RFC wants an address, not a template. */
const addressOf = ({ address }: CorrectionsTarget) => address.replaceAll(/\{(?:title|body)\}/g, "");

/** `built`: when the site was built. Where no address is set, the page that reports begin on is the way. */
export function securityTxt(target: CorrectionsTarget | null, built: Date): string {
  const expires = new Date(built.getTime() + daysValid * 86_400_000);
  const fields = [
    ...(target ? [["Contact", addressOf(target)]] : []),
    ["Contact", absolute("/corrections")],
    ["Expires", expires.toISOString().replace(/\.\d+Z$/, "Z")],
    ["Preferred-Languages", "en"],
    ["Canonical", absolute("/.well-known/security.txt")],
  ];
  return fields.map(([name, value]) => `${name}: ${value}\r\n`).join("");
}
