/**
 * The two questions to a Wayback Machine: which capture of a page lies nearest to a day, and to make one.
 * https://archive.org/help/wayback_api.php
 */
import { z } from "zod";
import { type PageText, pageText, textHash } from "./page-text.ts";
import { NoAnswer, type PoliteFetch } from "./polite-fetch.ts";

/** Where an archive answers, without a trailing slash. */
export interface ArchiveAddress {
  captures: string;
  availability: string;
}

const wayback: ArchiveAddress = { captures: "https://web.archive.org", availability: "https://archive.org" };

/** The Internet Archive's own, or another of the same kind, which answers all at one address. */
export function archiveAddress(base?: string): ArchiveAddress {
  const own = base?.replace(/\/+$/, "");
  return own ? { captures: own, availability: own } : wayback;
}

/** A capture: when it was made (YYYYMMDDhhmmss), and what the page said. */
export interface Capture {
  archiveUrl: string;
  title: string | null;
  /** Of the page's text; null where the page is no text, such as a PDF. */
  sha256: string | null;
}

const Available = z.object({
  archived_snapshots: z.object({ closest: z.object({ timestamp: z.string().regex(/^\d{14}$/) }).optional() }),
});

export interface Wayback {
  /** Null where the archive has none. */
  nearest(url: string, day: string): Promise<Capture | null>;
  save(url: string): Promise<Capture>;
}

function read(body: string): z.infer<typeof Available> {
  try {
    return Available.parse(JSON.parse(body));
  } catch {
    throw new NoAnswer("the archive’s answer is not the one that it describes");
  }
}

export function waybackAt({ captures, availability }: ArchiveAddress, fetchPage: PoliteFetch): Wayback {
  /** `id_`: the page as it was captured, without the archive's own frame. */
  async function captureAt(timestamp: string, url: string): Promise<Capture> {
    const { answer, body } = await fetchPage(`${captures}/web/${timestamp}id_/${url}`);
    if (!answer.ok) throw new NoAnswer(`the capture of ${timestamp} answers ${answer.status}`);
    const html = /html|^text\/plain|^$/.test(answer.headers.get("content-type") ?? "");
    const page: PageText | null = html ? pageText(body) : null;
    const archiveUrl = `${captures}/web/${timestamp}/${url}`;
    return { archiveUrl, title: page?.title ?? null, sha256: page?.text ? textHash(page.text) : null };
  }

  return {
    async nearest(url, day) {
      const asked = new URLSearchParams({ url, timestamp: day.replaceAll("-", "") });
      const { answer, body } = await fetchPage(`${availability}/wayback/available?${asked}`);
      if (!answer.ok) throw new NoAnswer(`the archive answered ${answer.status}`);
      const { closest } = read(body).archived_snapshots;
      return closest ? captureAt(closest.timestamp, url) : null;
    },
    async save(url) {
      const { answer } = await fetchPage(`${captures}/save/${url}`);
      if (!answer.ok) throw new NoAnswer(`the archive did not save it: ${answer.status}`);
      // it says where the capture is in a header, or leads there
      const [, timestamp] = /\/web\/(\d{14})/.exec(`${answer.headers.get("content-location")} ${answer.url}`) ?? [];
      if (!timestamp) throw new NoAnswer("the archive did not say where it saved the page");
      return captureAt(timestamp, url);
    },
  };
}
