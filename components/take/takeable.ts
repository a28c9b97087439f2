import { embedThisAddress } from "@/lib/embed/embed-address.ts";
import { pageFormatsOf } from "@/lib/exports/formats.ts";
import type { Listed } from "@/lib/exports/page-files/listed.ts";
import { pageFilePath } from "@/lib/exports/page-files/page-file.ts";
import { pictureAddress } from "@/lib/figure/picture-address.ts";
import type { PageView } from "@/lib/view/page-view.ts";

/** One form in which something is to be had. */
interface Form {
  words: string;
  href: string;
}

/** What is to be had, and in which forms. */
export interface Taking {
  words: string;
  forms: Form[];
}

/** The address of the page that is looked at: its path, the query of its view alone (`query`), and all that it asks for (`address`, with "?"). */
export interface Looked {
  path: string;
  query: string;
  address: string;
}

/** What of a page is given away. */
export interface Given {
  listed?: Listed;
}

type Offering = Given & { view: PageView };

/**
 * Everything that a page gives away, each in the view that is looked at; a list that is filtered gives what it shows. A page with
 * maps of its own leads to where they are to be had in its text.
 */
export function takeable(page: Offering, looked: Looked): Taking[] {
  if (page.view.still === "own") return [];
  return [...listedIn(page, looked), ...pictureOf(page, looked), ...embedOf(looked)];
}

/** What the page lists, in each format that has room for it: the same address with another ending. */
function listedIn({ listed }: Offering, { path, address }: Looked): Taking[] {
  const forms = pageFormatsOf(listed).map(({ name, extension }) => ({
    words: name,
    href: pageFilePath(path, extension, address),
  }));
  return forms.length > 0 ? [{ words: "What is listed here", forms }] : [];
}

function embedOf({ path, address }: Looked): Taking[] {
  return [{ words: "Put this on your page", forms: [{ words: "Embed", href: embedThisAddress(path, address) }] }];
}

function pictureOf({ view }: Offering, { path, query }: Looked): Taking[] {
  if (view.still) return [];
  const picture = (words: string, format: "png" | "svg", theme: "light" | "dark"): Form => ({
    words,
    href: pictureAddress(path, format, query, theme),
  });
  return [
    {
      words: "This map as a picture",
      forms: [
        picture("PNG", "png", "light"),
        picture("SVG", "svg", "light"),
        picture("PNG, dark", "png", "dark"),
        picture("SVG, dark", "svg", "dark"),
      ],
    },
  ];
}
