/**
 * The form of a document, made from the JSON Schema of its file: what a form cannot show is left to fields of our own, which are named
 * here and written in components/desk/fields.
 */
import { entryKinds, isEntryKind } from "../atlas/kinds.ts";
import { newEntry } from "../content/edit/new-entry.ts";
import { jsonSchemas } from "../content/json-schema.ts";
import { choiceWords } from "./choice-words.ts";
import type { ChoiceName } from "./choices.ts";
import { type DocumentKind, listOf, schemaOf } from "./desk-documents.ts";
import { describedAtDesk, tickWords } from "./field-descriptions.ts";
import { titleOfField } from "./field-titles.ts";
import type { SchemaNode } from "./key-order.ts";

export interface DeskForm {
  schema: SchemaNode;
  ui: Record<string, unknown>;
}

/** Written by programs, or once and for all when a document is begun. */
const unasked = ["$schema", "modified", "claims", "where", "sha256", "accessed", "archiveUrl"];

const dates = ["date", "published", "on", "with", "valid"];
const prose = ["summary", "text", "intro", "note", "about", "says", "outcome", "legend", "format", "exact"];
const longProse = [...prose, "dateNote", "publishedNote", "accuracy", "task", "what", "caution"];

/** The lists that ids of a field are chosen from, whether it holds one or several. */
const chosenFrom: Record<string, ChoiceName> = {
  places: "places",
  place: "places",
  selected: "places",
  layers: "layers",
  geometry: "layers",
  excerpts: "excerpts",
  excerpt: "excerpts",
  article: "articles",
  entry: "entries",
  publisher: "publishers",
  copyOf: "publishers",
};

/** Whom an article names as it was printed: by the name in the list, not by the id. Where it may be unknown it is one of them. */
const chosenByName: Record<string, ChoiceName> = { publisher: "publisherNames" };

const isNull = ({ type }: SchemaNode) => type === "null";
const isIdSchema = ({ pattern }: SchemaNode) => typeof pattern === "string" && pattern.startsWith("^[a-z0-9]+(-");

/** A field of our own, which is given what stands inside it. A schema without a type has no defaults of its own. */
const ownField = (field: string, { title, description }: SchemaNode, options: object = {}): DeskForm => ({
  schema: { title, ...(description !== undefined && { description }), "x-field": field },
  ui: { "ui:field": field, "ui:options": options },
});

function withNames(form: DeskForm, key: string): DeskForm {
  const list = chosenByName[key];
  return list ? { ...form, ui: { "ui:widget": "choice", "ui:options": { list } } } : form;
}

function ofAlternatives(schema: SchemaNode, key: string): DeskForm {
  const alternatives = schema.anyOf ?? schema.oneOf ?? [];
  const said = alternatives.filter((alternative) => !isNull(alternative));
  const [only] = said;
  if (key === "paragraph") return ownField("LocusField", schema);
  if (said.length < alternatives.length && said.length === 1 && only) {
    const inner = withNames(formOf({ ...only, title: schema.title }, key), key);
    return ownField("NullableField", schema, { inner, says: tickWords(key) });
  }
  const forms = said.map((alternative) => {
    const [name = key] = Object.keys(alternative.properties ?? {});
    return formOf({ ...alternative, title: titleOfField(name) }, key);
  });
  return {
    schema: { title: schema.title, anyOf: forms.map((form) => form.schema) },
    ui: { anyOf: forms.map(({ ui }) => ui) },
  };
}

function ofObject(schema: SchemaNode, key: string): DeskForm {
  const isAsked = ([name, { const: only }]: [string, SchemaNode]) =>
    !unasked.includes(name) && (only === undefined || only === true);
  const asked = Object.entries(schema.properties ?? {}).filter(isAsked);
  const forms = asked.map(([name, property]): [string, DeskForm] => [
    name,
    formOf({ ...property, title: titleOfField(name) }, name),
  ]);
  return {
    schema: {
      type: "object",
      title: schema.title,
      properties: Object.fromEntries(forms.map(([name, form]) => [name, form.schema])),
      required: schema.required?.filter((name) => !unasked.includes(name)),
      additionalProperties: false,
    },
    ui: {
      ...Object.fromEntries(forms.map(([name, { ui }]) => [name, ui])),
      ...(key === "participants" && { "ui:field": "ParticipantField" }),
    },
  };
}

function ofString(schema: SchemaNode, key: string): DeskForm {
  const { title, description, pattern: _pattern, format: _format, minLength: _minLength, ...rest } = schema;
  const list = isIdSchema(schema) ? chosenFrom[key] : undefined;
  const widget = list ? "choice" : dates.includes(key) ? "edtf" : longProse.includes(key) ? "prose" : undefined;
  const ui = { ...(widget && { "ui:widget": widget }), ...(list && { "ui:options": { list } }) };
  return { schema: { ...rest, title, ...(description !== undefined && { description }) }, ui };
}

/** One of a few: each in the words of the atlas, and none before one is chosen. */
const ofChoice = ({ title, description, ...rest }: SchemaNode, values: unknown[], key: string): DeskForm => ({
  schema: { ...rest, title, ...(description !== undefined && { description }) },
  ui: {
    "ui:enumNames": values.map((value) => choiceWords(key, String(value))),
    "ui:placeholder": "Nothing chosen yet",
  },
});

/** A type that may be null is written in two ways: `["string", "null"]` is read as the other. */
function asAlternatives({ type, ...schema }: SchemaNode): SchemaNode {
  if (!Array.isArray(type)) return type === undefined ? schema : { type, ...schema };
  const { title, description, ...rest } = schema;
  return {
    title,
    description,
    anyOf: type.map((each: string) => (each === "null" ? { type: each } : { ...rest, type: each })),
  };
}

/** The form of a schema's value. `key`: what the value is called in the object that it belongs to, or in the list that it is an item of. */
export function formOf({ default: _default, ...given }: SchemaNode, key: string): DeskForm {
  const schema = asAlternatives({ ...given, description: describedAtDesk(key, given.description) });
  if (schema.anyOf || schema.oneOf) return ofAlternatives(schema, key);
  if (Array.isArray(schema.enum)) return ofChoice(schema, schema.enum, key);
  if (schema.prefixItems) return ownField("PointField", schema);
  if (schema.properties?.headline) return ownField("SourceField", schema);
  if (schema.properties) return ofObject(schema, key);
  if (schema.type === "boolean" && schema.const === true) {
    const { title, description } = schema;
    return {
      schema: { type: "boolean", title, ...(description !== undefined && { description }) },
      ui: { "ui:widget": "onlyTrue" },
    };
  }
  if (schema.items) {
    const items = formOf(schema.items, key);
    const { title, description } = schema;
    return {
      schema: { type: "array", title, ...(description !== undefined && { description }), items: items.schema },
      ui: { items: items.ui },
    };
  }
  return schema.type === "string" ? ofString(schema, key) : { schema, ui: {} };
}

/** Keys that are settled when a document is begun, and change by `npm run rename` alone. */
const settled: DocumentKind[] = ["article", ...entryKinds, "layer"];

function schemaOfKind(kind: DocumentKind): SchemaNode {
  const whole = jsonSchemas().get(schemaOf[kind]) as SchemaNode;
  const list = listOf[kind];
  if (list) return whole.properties?.[list]?.items ?? {};
  return whole.oneOf?.find(({ properties }) => properties?.kind?.const === kind) ?? whole;
}

/** The form of a kind of document, as JSON: schema and hints for @rjsf/core. */
export function deskForm(kind: DocumentKind): DeskForm {
  const { properties = {}, ...schema } = schemaOfKind(kind);
  const { id, ...others } = properties;
  const form = formOf({ ...schema, properties: settled.includes(kind) ? others : { id: id ?? {}, ...others } }, kind);
  const order = isEntryKind(kind) ? Object.keys(newEntry(kind, "new", {}, "")) : [];
  const known = ["draft", ...order].filter((key) => key in (form.schema.properties ?? {}));
  return { schema: form.schema, ui: { ...form.ui, ...(known.length > 0 && { "ui:order": [...known, "*"] }) } };
}

const documentKinds: DocumentKind[] = ["article", ...entryKinds, "place", "layer", "stop"];

/** The forms of all kinds. */
export const allForms = () =>
  Object.fromEntries(documentKinds.map((kind) => [kind, deskForm(kind)])) as Record<DocumentKind, DeskForm>;
