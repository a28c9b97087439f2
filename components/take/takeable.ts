import type { Theme } from "@/lib/design/tokens.ts";
import { embedThisAddress } from "@/lib/embed/embed-address.ts";
import { pageFormatsOf } from "@/lib/exports/formats.ts";
import type { Listed } from "@/lib/exports/page-files/listed.ts";
import { pageFilePath } from "@/lib/exports/page-files/page-file.ts";
import { type PictureFormat, pictureAddress } from "@/lib/figure/picture-address.ts";
import type { PageView } from "@/lib/view/page-view.ts";
import type { Words } from "@/lib/words/words.ts";

/** One form in which something is to be had. */
interface Form {
  form: string;
  href: string;
}

/** What is to be had, and in which forms. */
export interface Taking {
  what: string;
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
export function takeable(page: Offering, looked: Looked, words: Words): Taking[] {
  if (page.view.still === "own") return [];
  return [...listedIn(page, looked, words), ...pictureOf(page, looked, words), ...embedOf(looked, words)];
}

/** What the page lists, in each format that has room for it: the same address with another ending. */
function listedIn({ listed }: Offering, { path, address }: Looked, words: Words): Taking[] {
  const forms = pageFormatsOf(listed).map(({ name, extension }) => ({
    form: name,
    href: words.to(pageFilePath(path, extension, address)),
  }));
  return forms.length > 0 ? [{ what: words("take.listed"), forms }] : [];
}

function embedOf({ path, address }: Looked, words: Words): Taking[] {
  const href = words.to(embedThisAddress(path, address));
  return [{ what: words("share.embed"), forms: [{ form: words("take.embed"), href }] }];
}

function pictureOf({ view }: Offering, { path, query }: Looked, words: Words): Taking[] {
  if (view.still) return [];
  const picture = (form: string, format: PictureFormat, theme: Theme): Form => ({
    form,
    href: words.to(pictureAddress(path, format, query, theme)),
  });
  return [
    {
      what: words("take.picture"),
      forms: [
        picture(words("take.picture.png"), "png", "light"),
        picture(words("take.picture.svg"), "svg", "light"),
        picture(words("take.picture.png.dark"), "png", "dark"),
        picture(words("take.picture.svg.dark"), "svg", "dark"),
      ],
    },
  ];
}
