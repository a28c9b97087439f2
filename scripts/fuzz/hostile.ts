/** Texts that break programs, or are meant to. */
import type { Random } from "./random.ts";

/** Stands in everything that would be markup or a header if somebody took it for such. */
export const mark = "fuzzed7e1";

const ofEveryObject = Object.getOwnPropertyNames(Object.prototype);

const markup = [
  `<script>alert("${mark}")</script>`,
  `"><img src=x onerror=${mark}>`,
  `'-${mark}-'`,
  `</title><svg onload=${mark}>`,
  `]]><x ${mark}>`,
  `javascript:${mark}`,
  `\r\nX-Injected: ${mark}\r\n\r\n<script>${mark}`,
];

const elsewhere = [
  "//evil.example",
  "https://evil.example/",
  "/\\evil.example",
  "\\\\evil.example",
  "///evil.example/%2e%2e",
];

const odd = [
  "",
  " ",
  ".",
  "..",
  "../../../../etc/passwd",
  "..\\..\\windows",
  "\u0000",
  "\u202e",
  "\ufeff",
  "Ե".repeat(40),
  "e\u0301".repeat(200),
  "😀",
  "ﷺ".repeat(20),
  "-1",
  "0",
  "1e309",
  "NaN",
  "99999999999999999999",
  "2013-02-30",
  "9999-12-31/0001-01-01",
  "../..",
  "7/40/45",
  "99/999/-999",
  "1/NaN/Infinity",
  "null",
  "undefined",
  "[object Object]",
  "{}",
  "[]",
  "true",
  "{{7*7}}",
  "' OR 1=1 --",
  "(a+)+$",
  "*",
  "%",
  "%%",
  "%25",
  ".svg",
  "a".repeat(300),
  "....,".repeat(100),
  ",".repeat(200),
];

export const objectName = (random: Random): string => random.one(ofEveryObject);
export const otherSite = (random: Random): string => random.one(elsewhere);

/** Any of them. */
export const hostile = (random: Random): string => random.one(random.one([markup, elsewhere, odd, ofEveryObject]));

const escapes = [
  "%",
  "%2",
  "%zz",
  "%00",
  "%ff",
  "%C0%AF",
  "%ED%A0%80",
  "%D4%B5%D6",
  "%F0%9F",
  "%2e%2e",
  "%2f",
  "%5c",
  "%0d%0a",
  "%E2%80%AE",
];

/** Percent signs as they come out of links that were cut, written twice or written by nobody. */
export const escaped = (random: Random): string =>
  Array.from({ length: 1 + random.below(4) }, () => random.one(escapes)).join(random.one(["", "/", "a", "."]));

/** A text in an address: escaped, escaped twice, or as little as a request can carry. */
export function inAddress(random: Random, text: string): string {
  const once = encodeURIComponent(text);
  const bare = text.replace(/[#?]|[^!-~]/gu, encodeURIComponent);
  return random.one([once, once, bare, encodeURIComponent(once)]);
}
