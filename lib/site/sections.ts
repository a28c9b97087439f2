/** The navigation in five, decided once: the header, the menu of phones and the row of each page read it. */
import type { Atlas } from "../atlas/atlas.ts";
import { kinds } from "../atlas/kinds.ts";
import { type FixedPath, fixedPages } from "./fixed-pages.ts";

interface Step {
  title: string;
  path: string;
}

/** A section begins with its first page. One page alone has no row of its own. */
export interface Section extends Step {
  /** A line for those who do not know the site. */
  about: string;
  pages: Step[];
}

const section = (title: string, about: string, pages: [Step, ...Step[]]): Section => ({
  title,
  about,
  path: pages[0].path,
  pages,
});

/** A page that stands whatever the content is; the compiler refuses one that does not exist. */
const page = (path: FixedPath, title: string): Step => ({ path, title });

/** The five sections in their order, each with its pages. A new page is a line here. */
export function siteSections({ decisions }: Pick<Atlas, "decisions">): Section[] {
  return [
    section("Tour", "The talks step by step, on the map", [page("/tour", "Tour")]),
    section("Meetings", "All of them as a list, in figures, on the map", [
      page(kinds.meeting.path, "List"),
      page("/where-they-met", "Figures"),
      page("/map", "Map"),
    ]),
    section("Timeline", "What happened, period by period", [
      page("/timeline", "Periods"),
      page(kinds.event.path, "Events"),
      page("/timeline/borders", "Borders"),
    ]),
    section("Places", "Where they met, the peacekeepers, the region", [
      page("/places", "All places"),
      page(kinds.deployment.path, "Peacekeepers"),
      { path: `/places/${decisions.roles.contested.region}`, title: "The region" },
    ]),
    section("Sources", "References, articles, disagreements, method", [
      page("/sources", "References"),
      page("/articles", "Articles"),
      page("/disagreements", "Disagreements"),
      page("/read", "Read a text"),
      page("/about", "Method"),
    ]),
  ];
}

const aboutTheSite: FixedPath[] = ["/about", "/about/quality", "/data", "/corrections", "/corrections/log"];

/** What the menu offers beside the settings: what the atlas is, and what to do when it is wrong. */
export const menuPages = (): Step[] => aboutTheSite.map((path) => page(path, fixedPages[path].title));

/** A section as the header needs it: `under` are the paths whose pages belong to it. */
export interface HeaderSection extends Step {
  about: string;
  under: string[];
}

/** The same without the titles of pages: it goes with every page that is sent. */
export const headerSections = (atlas: Pick<Atlas, "decisions">): HeaderSection[] =>
  siteSections(atlas).map(({ title, path, about, pages }) => ({
    title,
    path,
    about,
    under: pages.map((each) => each.path),
  }));

/** The section that has this very page in its row; undefined for pages below it, and where there is nothing beside it. */
export function sectionWith(atlas: Pick<Atlas, "decisions">, path: string): Section | undefined {
  return siteSections(atlas).find(({ pages }) => pages.length > 1 && pages.some((each) => each.path === path));
}
