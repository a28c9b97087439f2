/**
 * The prose of the atlas: every text of ours in its content, each under a key, so that it can be translated and checked, and our
 * translations of quotations, which stand beside them. Titles of sources and names of publishers are not among them.
 */
import type { AtlasContent } from "../../atlas/atlas.ts";
import type { Decisions } from "../../atlas/decisions.ts";
import type { Publisher } from "../../atlas/publishers.ts";
import type { ArticleContent, ExcerptContent } from "../../atlas/schema/article-schema.ts";
import type { Entry, Site } from "../../atlas/schema/entry-schema.ts";
import type { Account, Reference } from "../../atlas/schema/evidence-schema.ts";
import type { Layer } from "../../atlas/schema/layer-schema.ts";
import type { Place, PlaceName } from "../../atlas/schema/place-schema.ts";
import type { Tour } from "../../atlas/schema/tour-schema.ts";

/**
 * What stands for a text. `key`: the file without its ending and the place in it, items of lists by id or number:
 * "entries/2022-10-06-prague#summary/0", "layers#lachin-corridor/legend"; short labels that many entries share by their own words:
 * "phrases#role/Prime Minister of Armenia".
 */
export type Say = (key: string, text: string) => string;

type Told<Key extends string> = { [K in Key]?: string | undefined };

/** The fields of a thing that are texts, told. */
function fields<Key extends string, Thing extends Told<Key>>(thing: Thing, names: Key[], key: string, say: Say): Thing {
  const told = names.flatMap((name) => {
    const text = thing[name];
    return text ? [[name, say(`${key}${name}`, text)]] : [];
  });
  return { ...thing, ...Object.fromEntries(told) };
}

const list = (texts: string[], key: string, say: Say) => texts.map((text, index) => say(`${key}/${index}`, text));

const phrase = (kind: "person" | "role" | "note" | "venue" | "user", text: string, say: Say) =>
  say(`phrases#${kind}/${text}`, text);

const reference = (of: Reference, say: Say): Reference =>
  of.note ? { ...of, note: phrase("note", of.note, say) } : of;

function source(of: Account["source"], say: Say): Account["source"] {
  return "reference" in of ? { reference: reference(of.reference, say) } : of;
}

function site(of: Site, key: string, say: Say): Site {
  const told = fields(of, ["title", "note", "caution"], key, say);
  return { ...told, references: of.references.map((each) => reference(each, say)) };
}

/** What all kinds have. A meeting's title is made of who met and where, in every language. */
function ofEntry<Kind extends Entry>(entry: Kind, key: string, say: Say): Kind {
  const told = fields(entry as Entry, entry.kind === "meeting" ? ["dateNote"] : ["title", "dateNote"], key, say);
  return {
    ...(told as Kind),
    summary: list(entry.summary, `${key}summary`, say),
    citations: entry.citations.map((each, index) => fields(each, ["says"], `${key}citations/${index}/`, say)),
    references: entry.references.map((each) => reference(each, say)),
    disagreements: entry.disagreements.map(({ about, accounts }, index) => ({
      about: say(`${key}disagreements/${index}/about`, about),
      accounts: accounts.map((each, number) => ({
        says: say(`${key}disagreements/${index}/accounts/${number}/says`, each.says),
        source: source(each.source, say),
      })),
    })),
  };
}

function entry(of: Entry, say: Say): Entry {
  const key = `entries/${of.id}#`;
  const told = ofEntry(of, key, say);
  if (told.kind === "meeting")
    return {
      ...fields(told, ["format", "outcome"], key, say),
      participants: told.participants.map((who) => ({
        ...who,
        name: phrase("person", who.name, say),
        ...(who.role && { role: phrase("role", who.role, say) }),
      })),
      venue: told.venue && { ...told.venue, name: phrase("venue", told.venue.name, say) },
    };
  if (told.kind === "event")
    return told.points
      ? { ...told, points: told.points.map((each, index) => fields(each, ["says"], `${key}points/${index}/`, say)) }
      : told;
  return {
    ...fields(told, ["note"], key, say),
    force: fields(told.force, ["name", "size", "equipment", "commander", "task"], `${key}force/`, say),
    sites: told.sites.map((each, index) => site(each, `${key}sites/${index}/`, say)),
    chronology: told.chronology.map((each, index) => ({
      ...fields(each, ["what"], `${key}chronology/${index}/`, say),
      references: each.references.map((one) => reference(one, say)),
    })),
  };
}

/** A passage stays as it was printed. What we make of it in another language stands beside it. */
function excerpt(of: ExcerptContent, key: string, say: Say): ExcerptContent {
  const told = fields(of, ["note"], key, say);
  const ours = say(`${key}exact`, of.ours ?? of.exact);
  return ours === of.exact ? told : { ...told, ours };
}

function article(of: ArticleContent, say: Say): ArticleContent {
  const key = `articles/${of.id}#`;
  return {
    ...fields(of, ["note", "about", "publishedNote"], key, say),
    excerpts: of.excerpts.map((each) => excerpt(each, `${key}excerpts/${each.id}/`, say)),
    copies: of.copies.map((each, index) => fields(each, ["note"], `${key}copies/${index}/`, say)),
  };
}

function tour(of: Tour, say: Say): Tour {
  const key = `tours/${of.id}#`;
  return {
    ...fields(of, ["title", "intro"], key, say),
    stops: of.stops.map((stop, index) => ({
      ...fields(stop, ["title"], `${key}stops/${index}/`, say),
      text: list(stop.text, `${key}stops/${index}/text`, say),
    })),
  };
}

const placeName = (of: PlaceName, say: Say): PlaceName =>
  of.usedBy ? { ...of, usedBy: phrase("user", of.usedBy, say) } : of;

function place(of: Place, say: Say): Place {
  const names = of.names.map((each) => placeName(each, say));
  const told = { ...fields(of, ["note"], `places#${of.id}/`, say), names };
  return of.intro ? { ...told, intro: list(of.intro, `places#${of.id}/intro`, say) } : told;
}

const layer = (of: Layer, say: Say): Layer => fields(of, ["title", "legend", "accuracy"], `layers#${of.id}/`, say);

const publisher = (of: Publisher, say: Say): Publisher => fields(of, ["about"], `publishers#${of.id}/`, say);

function decisions(of: Decisions, say: Say): Decisions {
  const each = <Key extends string, Item extends Told<Key>>(items: Item[], name: string, names: Key[]) =>
    items.map((item, index) => fields(item, names, `atlas#${name}/${index}/`, say));
  return {
    ...fields(of, ["title", "sovereignty"], "atlas#", say),
    periods: each(of.periods, "periods", ["title", "short"]),
    moments: each(of.moments, "moments", ["title"]),
    eras: each(of.eras, "eras", ["title"]),
    conveners: each(of.conveners, "conveners", ["title"]),
    introduction: each(of.introduction, "introduction", ["says"]).map((one) => ({
      ...one,
      sources: one.sources.map((item) => source(item, say)),
    })),
    plates: each(of.plates, "plates", ["title", "says"]).map((one) => ({
      ...one,
      sources: one.sources.map((item) => source(item, say)),
    })),
  };
}

/** The content with every text of ours as `say` has it. */
export function withProse(content: AtlasContent, say: Say): AtlasContent {
  return {
    ...content,
    decisions: decisions(content.decisions, say),
    articles: content.articles.map((each) => article(each, say)),
    entries: content.entries.map((each) => entry(each, say)),
    places: content.places.map((each) => place(each, say)),
    layers: content.layers.map((each) => layer(each, say)),
    layerGroups: content.layerGroups.map((each) => fields(each, ["title"], `layers#groups/${each.id}/`, say)),
    publishers: content.publishers.map((each) => publisher(each, say)),
    tours: content.tours.map((each) => tour(each, say)),
  };
}

/** Every text with its key, each key once. */
export function proseOf(content: AtlasContent): Map<string, string> {
  const found = new Map<string, string>();
  withProse(content, (key, text) => {
    found.set(key, text);
    return text;
  });
  return found;
}
