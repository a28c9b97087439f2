/** `bench/load.md`: what was measured, in words and tables. */
import type { Load } from "./lighthouse.ts";

export interface Measured {
  page: string;
  /** Bytes, compressed, before anybody touches the map. */
  html: number;
  script: number;
  /** Milliseconds from a tap on "Explore the map" to the live map standing still; null where the page has none, and what is mounted is the page of the map. */
  tapToMap: number | null;
  /** Elements of the document, before its program has run. */
  elements: number;
  /** The page as it is, and with the live map mounted at once. */
  drawn: Load;
  mounted: Load;
}

export interface Run {
  /** A day in EDTF. */
  day: string;
  runs: number;
  cores: number;
  /** Processors that were busy as the run began and as it ended: the load average of a minute. */
  busy: [begun: number, ended: number];
  measured: Measured[];
  /** Another site, measured in turns with the first page. */
  peer?: { address: string; load: Load };
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`;
const times = (more: number, less: number) => `${(more / Math.max(1, less)).toFixed(1)} ×`;

/** More than this share of the processors busy with something else, and a figure is none. */
const quiet = 0.25;

const howBusy = ({ busy: [begun, ended], cores }: Run) =>
  `Of ${cores} cores ${begun.toFixed(1)} were busy as it began and ${ended.toFixed(1)} as it ended (its own work among them). ${
    begun > cores * quiet
      ? "**The machine was busy: only what is compared within this run says anything, and that not much.**"
      : "The machine was quiet."
  }`;

const row = ({ page, html, script, elements, tapToMap, drawn, mounted }: Measured) =>
  `| ${[
    page,
    kilobytes(html),
    kilobytes(script),
    elements,
    drawn.performance.toFixed(2),
    seconds(drawn.largestPaint),
    `${Math.round(drawn.blocking)} ms`,
    drawn.shift.toFixed(3),
    [drawn.accessibility, drawn.bestPractices, drawn.seo].map((score) => score.toFixed(2)).join(" / "),
    tapToMap === null ? "–" : seconds(tapToMap),
    mounted.performance.toFixed(2),
    seconds(mounted.largestPaint),
    `${Math.round(mounted.blocking)} ms`,
    `${times(mounted.largestPaint, drawn.largestPaint)} / ${times(mounted.blocking, drawn.blocking)}`,
  ].join(" | ")} |`;

/** The first page beside another site, and how many times as long that one takes; nothing where no other was asked for. */
export function peerTable({ peer, measured: [first] }: Pick<Run, "peer" | "measured">): string {
  if (!peer || !first) return "";
  const { drawn } = first;
  const { load } = peer;
  const line = (name: string, { performance, largestPaint, blocking, shift }: Load) =>
    `| ${name} | ${performance.toFixed(2)} | ${seconds(largestPaint)} | ${Math.round(blocking)} ms | ${shift.toFixed(3)} |`;
  return `
## Beside another site

Measured in the same run, in turns with \`${first.page}\`.

| | performance | largest paint | blocking | shift |
|---|--:|--:|--:|--:|
${line(first.page, drawn)}
${line(peer.address, load)}
| the other takes | | ${times(load.largestPaint, drawn.largestPaint)} | ${times(load.blocking, drawn.blocking)} | |
`;
}

/** The text of `bench/load.md`: times in seconds, bytes in kB of a thousand. */
export function loadReport(run: Run): string {
  return `# What a page costs on a phone

Written by \`npm run bench:load\` on ${run.day}: Lighthouse 12.8.2, mobile preset, medians of ${run.runs}, with software drawing.
${howBusy(run)} The same page with the live map mounted at once was measured in the same run, in turns; the last column is
what the drawn map buys (largest paint / blocking time). Bytes are compressed and counted before anybody touches the map, as are elements.

The program of a drawn page runs at the first sign of a reader or after five seconds (docs/architecture.md, The first
seconds). Lighthouse ends before that: the columns of the drawn page are without the 0.3 to 0.6 s of blocking that the program
costs such a phone when it runs, and the blocking of a mounted page, where it runs at once, is with them.

| page | HTML | script | elements | performance | largest paint | blocking | shift | accessibility / practices / SEO | tap to live map | mounted: performance | mounted: largest paint | mounted: blocking | ratio |
|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|
${run.measured.map(row).join("\n")}
${peerTable(run)}`;
}
