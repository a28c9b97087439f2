/** The navigation in five, decided once: the header, the menu of phones and the row of each page read it. */
import type { Atlas } from "../atlas/atlas.ts";
import { kinds } from "../atlas/kinds.ts";
import type { Words } from "../words/words.ts";
import { type FixedPath, pageTitle } from "./fixed-pages.ts";

type Told = Pick<Atlas, "decisions" | "words">;

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
export function siteSections({ decisions, words }: Told): Section[] {
  return [
    section(words("sections.tour"), words("sections.tour.about"), [page("/tour", words("sections.tour"))]),
    section(words("sections.meetings"), words("sections.meetings.about"), [
      page(kinds.meeting.path, words("sections.meetings.list")),
      page("/where-they-met", words("sections.meetings.figures")),
      page("/map", words("sections.meetings.map")),
    ]),
    section(words("sections.timeline"), words("sections.timeline.about"), [
      page("/timeline", words("sections.timeline.periods")),
      page(kinds.event.path, words("sections.timeline.events")),
      page("/timeline/borders", words("sections.timeline.borders")),
    ]),
    section(words("sections.places"), words("sections.places.about"), [
      page("/places", words("sections.places.all")),
      page(kinds.deployment.path, words("sections.places.peacekeepers")),
      { path: `/places/${decisions.roles.contested.region}`, title: words("sections.places.region") },
    ]),
    section(words("sections.sources"), words("sections.sources.about"), [
      page("/sources", words("sections.sources.references")),
      page("/articles", words("sections.sources.articles")),
      page("/disagreements", words("sections.sources.disagreements")),
      page("/read", words("sections.sources.read")),
      page("/about", words("sections.sources.method")),
    ]),
  ];
}

const aboutTheSite: FixedPath[] = ["/about", "/about/quality", "/data", "/corrections", "/corrections/log"];

/** What the menu offers beside the settings: what the atlas is, and what to do when it is wrong; at addresses in the language of the page. */
export const menuPages = (words: Words): Step[] =>
  aboutTheSite.map((path) => ({ path: words.to(path), title: pageTitle(path, words) }));

/** A section as the header needs it, at its address in the language of the page: `under` are the addresses whose pages belong to it. */
export interface HeaderSection extends Step {
  about: string;
  under: string[];
}

/** The same without the titles of pages: it goes with every page that is sent. */
export const headerSections = (atlas: Told): HeaderSection[] =>
  siteSections(atlas).map(({ title, path, about, pages }) => ({
    title,
    path: atlas.words.to(path),
    about,
    under: pages.map((each) => atlas.words.to(each.path)),
  }));

/** The section that has this very page in its row; undefined for pages below it, and where there is nothing beside it. */
export function sectionWith(atlas: Told, path: string): Section | undefined {
  return siteSections(atlas).find(({ pages }) => pages.length > 1 && pages.some((each) => each.path === path));
}
