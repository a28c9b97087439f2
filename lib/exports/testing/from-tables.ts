/** The atlas as whoever has only the tables can build it again. */
import { parse } from "csv-parse/sync";
import { grouped } from "../../atlas/grouped.ts";
import { textOf } from "./whole.ts";

type Row = Record<string, string>;

/** The apostrophe that keeps a spreadsheet from reckoning. */
const apostrophe = /^'(?=[\s\u200b\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r])/;

const rowsOf = (table: string): Row[] =>
  parse(textOf(`${table}.csv`), { columns: true, cast: (cell) => cell.replace(apostrophe, "") });

const tables = Object.fromEntries(
  [
    ...["entries", "participants", "locations", "chronology", "agreements"],
    ...["places", "names", "people", "excerpts", "sources", "disagreements"],
  ].map((name) => [name, rowsOf(name)]),
);

/** In the order of their numbers, which a spreadsheet may have changed. */
const ofEntry = (table: string, id = "") =>
  (tables[table] ?? []).filter(({ entry }) => entry === id).toSorted((a, b) => Number(a.number) - Number(b.number));

/** An empty cell is what is not known or not there. */
const given = (cell = "") => (cell === "" ? undefined : cell);
const paragraphs = (cell = "") => cell.split("\n\n");
const list = (cell = "") => cell.split(";").filter(Boolean);
const locus = (cell = "") => (/^\d+$/.test(cell) ? Number(cell) : cell);
const yes = (cell = "") => (cell === "true" ? true : undefined);

const reference = (row: Row) => ({
  publisher: row.publisher,
  copyOf: row.text_of === row.publisher ? undefined : row.text_of,
  title: given(row.title),
  url: row.source_address,
  archiveUrl: given(row.archived_address),
  published: given(row.published),
  rank: Number(row.rank),
  note: given(row.source_note),
});

const citation = ({ article, locus: where }: Row) => ({ article, paragraph: locus(where) });

function source(row: Row) {
  if (row.excerpt) return { excerpt: row.excerpt };
  return row.article ? { citation: citation(row) } : { reference: reference(row) };
}

function disagreements(id = "") {
  const rows = ofEntry("disagreements", id);
  const accountsOf = (asked: string) => rows.filter(({ point }) => point === asked);
  return [...new Set(rows.map(({ point = "" }) => point))].map((point) => ({
    about: accountsOf(point)[0]?.about,
    accounts: accountsOf(point).map((row) => ({ says: row.says, source: source(row) })),
  }));
}

function evidence(id = "") {
  const part = (name: string) => ofEntry("sources", id).filter((row) => row.part === name);
  return {
    excerpts: part("excerpt").map(({ excerpt }) => excerpt),
    citations: part("citation").map((row) => ({ ...citation(row), says: row.says })),
    references: part("reference").map(reference),
    disagreements: disagreements(id),
  };
}

/** The references of a site or a day. */
const referencesOfPart = (id: string | undefined, name: string, number: number) =>
  ofEntry("sources", id)
    .filter((row) => row.part === name && Number(row.part_number) === number)
    .map(reference);

const meeting = (row: Row) => ({
  level: row.level,
  mediator: row.mediator,
  format: row.format,
  remote: given(row.remote),
  venue: row.venue ? { name: row.venue, precision: row.venue_precision } : null,
  outcome: row.outcome,
  participants: ofEntry("participants", row.entry).map(({ name, role, body, side }) => ({
    name,
    role: given(role),
    body: yes(body),
    side,
  })),
});

const site = (row: Row, index: number) => ({
  id: row.site_id,
  title: row.site,
  role: row.site_role,
  date: row.site_date,
  place: row.place,
  note: row.site_note,
  caution: given(row.site_caution),
  references: referencesOfPart(row.entry, "site", index + 1),
});

const deployment = (row: Row) => ({
  force: {
    name: row.force,
    size: row.force_size,
    equipment: given(row.force_equipment),
    commander: given(row.force_commander),
    task: row.force_task,
  },
  geometry: list(row.force_layers),
  note: row.force_note,
  sites: ofEntry("locations", row.entry)
    .filter(({ site_id }) => site_id)
    .map(site),
  chronology: ofEntry("chronology", row.entry).map(({ date, what }, index) => ({
    date,
    what,
    references: referencesOfPart(row.entry, "chronology", index + 1),
  })),
});

function event(row: Row) {
  const points = ofEntry("agreements", row.entry).map(({ point, says, seen }) => ({ n: Number(point), says, seen }));
  return { topic: row.topic, points: points.length > 0 ? points : undefined };
}

const ofKind: Record<string, (row: Row) => object> = { meeting, deployment, event };

export const rebuiltEntries = () =>
  (tables.entries ?? []).map((row) => ({
    id: row.entry,
    kind: row.kind,
    modified: row.modified,
    title: row.title,
    date: row.date,
    dateNote: given(row.date_note),
    summary: paragraphs(row.summary),
    layers: list(row.layers),
    places: ofEntry("locations", row.entry)
      .filter(({ site_id }) => !site_id)
      .map(({ place }) => place),
    ...evidence(row.entry),
    ...ofKind[row.kind ?? ""]?.(row),
  }));

const names = (id = "") =>
  (tables.names ?? [])
    .filter(({ place }) => place === id)
    .map((row) => ({
      text: row.name,
      lang: row.language,
      usedBy: given(row.used_by),
      formOf: given(row.form_of),
      former: yes(row.former),
      source: given(row.source),
    }));

export const rebuiltPlaces = () =>
  (tables.places ?? []).map((row) => ({
    id: row.place,
    kind: row.kind,
    point: [Number(row.longitude), Number(row.latitude)],
    precision: row.precision,
    country: given(row.country) ?? null,
    wikidata: given(row.wikidata),
    source: row.source,
    note: given(row.note),
    intro: row.intro ? paragraphs(row.intro) : undefined,
    names: names(row.place),
  }));

const nameOfPerson = (row: Row) => ({
  text: row.written,
  source: row.source ? { name: row.source, url: row.source_address, surname: yes(row.surname_only) } : undefined,
  rule: yes(row.by_rule),
});

/** Everybody's names, a row each, put together again. */
export const rebuiltPeople = () =>
  [...grouped(tables.people ?? [], ({ name = "" }) => [name])].map(([name, rows]) => ({
    name,
    body: yes(rows[0]?.body),
    names: Object.fromEntries(rows.map((row) => [row.language, nameOfPerson(row)])),
  }));

/** “as printed”: what is meant; “as printed”: what is meant */
const corrections = (cell: string) =>
  cell.split(/; (?=“)/).map((each) => {
    const [, written, means] = /^“(.*?)”: (.*)$/s.exec(each) ?? [];
    return { written, means };
  });

export const rebuiltExcerpts = () =>
  (tables.excerpts ?? []).map((row) => ({
    id: row.excerpt,
    article: row.article,
    exact: row.words,
    paragraph: locus(row.locus),
    note: given(row.note),
    sic: row.corrected ? corrections(row.corrected) : undefined,
  }));
