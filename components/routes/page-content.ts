import type { ReactNode } from "react";
import type { Article } from "@/lib/atlas/atlas.ts";
import type { EntryKind } from "@/lib/atlas/kinds.ts";
import type { Parts } from "@/lib/atlas/parts.ts";
import type { Entry } from "@/lib/atlas/schema/entry-schema.ts";
import type { Place } from "@/lib/atlas/schema/place-schema.ts";
import type { Stop, Tour } from "@/lib/atlas/schema/tour-schema.ts";
import type { Listed } from "@/lib/exports/page-files/listed.ts";
import type { JsonLd } from "@/lib/site/json-ld/types.ts";
import type { PageView } from "@/lib/view/page-view.ts";

/** The thing that a page is about: the whole atlas, a list, one thing of it, or what its text says. */
export type Subject =
  | { what: "atlas" }
  | { what: "list"; of: EntryKind | "place" | "article" }
  | { what: "entry"; entry: Entry }
  | { what: "place"; place: Place }
  | { what: "article"; article: Article }
  | { what: "tour"; tour: Tour }
  | { what: "stop"; tour: Tour; stop: Stop; number: number }
  | { what: "text" };

/** One page of the site, whichever route serves it: as a static page, or with a view of its own in the address. */
export interface PageContent {
  /** Without parameters, beginning with a slash: the canonical address. */
  path: string;
  title: string;
  description: string;
  /** The day on which something on the page was last changed. */
  modified: string;
  jsonLd: JsonLd;
  /** Previews and the site map go by this, not by the path. */
  about: Subject;
  /** Search engines are asked to leave it out. */
  unlisted?: boolean;
  /** Of the feed that tells what is new on it, below `/feeds/`: "places/tbilisi". */
  feed?: string;
  /** What its files have (lib/exports/page-files), from the very values that its body is rendered from; a page that lists nothing has none. */
  listed?: Listed;
  /** Which part of a long list stands on it, and of how many. */
  parts?: Pick<Parts<unknown>, "number" | "count">;
  view: PageView;
  body: ReactNode;
}
