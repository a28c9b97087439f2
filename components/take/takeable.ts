import type { PageContent } from "@/components/routes/page-content.ts";
import { pictureAddress } from "@/lib/figure/picture-address.ts";

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

type Offering = Pick<PageContent, "about" | "view">;

/** Everything that a page gives away, each in the view that is looked at; a list that is filtered gives what it shows. */
export function takeable(page: Offering, looked: Looked): Taking[] {
  return [...entriesOf(page, looked), ...pictureOf(page, looked)];
}

/** The pages that list entries, or are about one: the same address with another ending. */
function entriesOf({ about, view }: Offering, { path, address }: Looked): Taking[] {
  if (view.still || !["list", "entry", "place", "article"].includes(about.what)) return [];
  const form = (words: string, ending: string): Form => ({ words, href: `${path}.${ending}${address}` });
  return [
    {
      words: "The entries",
      forms: [form("as a table (CSV)", "csv"), form("as GeoJSON", "geojson"), form("as JSON", "json")],
    },
  ];
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
