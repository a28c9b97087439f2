import type { Metadata } from "next";

export const siteName = "Where They Met";

/** Title, description and canonical link of a page. `path` starts with a slash and has no parameters. */
export function pageMetadata(page: { title: string; description: string; path: string }): Metadata {
  const { title, description, path } = page;
  return {
    title: path === "/" ? { absolute: title } : title,
    description,
    alternates: { canonical: path },
    openGraph: { title, description, url: path, siteName, type: "article", locale: "en" },
    twitter: { card: "summary_large_image", title, description },
  };
}

/** The first words of a text, at most `length` characters, cut between words. */
export function shorten(text: string, length = 160): string {
  if (text.length <= length) return text;
  return `${text
    .slice(0, length - 1)
    .replace(/\s+\S*$/, "")
    .replace(/[,;:–—]$/, "")}…`;
}
