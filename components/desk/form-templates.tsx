"use client";
/** How @rjsf/core's form looks here: our own labels, groups, lists and problems. */
import type {
  ArrayFieldItemTemplateProps,
  ArrayFieldTemplateProps,
  FieldTemplateProps,
  MultiSchemaFieldTemplateProps,
  ObjectFieldTemplateProps,
} from "@rjsf/utils";
import { descriptionId, errorId } from "@rjsf/utils";
import { useProblems } from "./desk-context.ts";
import { oneOf, singular } from "./field-words.ts";

/** What is wrong with a field, beside it. */
function FieldProblems({ id }: { id: string }) {
  const problems = useProblems(id);
  return (
    <ul id={errorId(id)} className="field-problems">
      {problems.map((says) => (
        <li key={says}>{says}</li>
      ))}
    </ul>
  );
}

/** "Participants-1", as @rjsf/core calls an item → "Participant 1". */
const numbered = (title: string) =>
  title.replace(/^(.*)-(\d+)$/, (_, list: string, number: string) => `${oneOf(list)} ${number}`);

const grouping = ["object", "array"];
const ownLabel = ["NullableField", "SourceField", "PointField"];

/** A field with its label, what it is for, and what is wrong with it. Lists and objects have a legend of their own. */
export function FieldTemplate(props: FieldTemplateProps) {
  const { id, label, children, rawDescription, displayLabel, hidden, schema, uiSchema, required } = props;
  if (hidden) return <div hidden>{children}</div>;
  const field = String(uiSchema?.["ui:field"] ?? "");
  const groups = grouping.includes(String(schema.type)) || schema.anyOf !== undefined;
  const isGroup = ownLabel.includes(field);
  // The field around it has its label in sight, and says what is wrong with both.
  const isInside = uiSchema?.["ui:options"]?.isInside === true;
  const ticks = uiSchema?.["ui:widget"] === "onlyTrue";
  const bare =
    groups || (displayLabel === false && field === "") || uiSchema?.["ui:options"]?.label === false || ticks || !label;
  // An item of a list is called by its number; the list has the words.
  const isItem = typeof props.fieldPathId.path.at(-1) === "number";
  const words = (
    <>
      {isItem ? numbered(label) : label}
      {!required && !isItem && <span className="may-lack"> optional</span>}
    </>
  );
  return (
    <div className="desk-field" {...(isGroup && { role: "group", "aria-labelledby": `${id}__label` })}>
      {!bare && isGroup && (
        <span className="field-label" id={`${id}__label`}>
          {label}
        </span>
      )}
      {!bare && !isGroup && (
        <label className={isItem ? "visually-hidden" : "field-label"} htmlFor={id}>
          {words}
        </label>
      )}
      {isInside && !groups && (
        <label className="visually-hidden" htmlFor={id}>
          {label}
        </label>
      )}
      {rawDescription && !groups && (
        <p id={descriptionId(id)} className="field-description">
          {rawDescription}
        </p>
      )}
      {children}
      {!isInside && <FieldProblems id={id} />}
    </div>
  );
}

const isEmpty = (value: unknown) => value === undefined || (Array.isArray(value) && value.length === 0);

/** The fields of an object: those that must be said or are said already, then the others behind one line. */
export function ObjectTemplate({ properties, title, formData, schema, fieldPathId }: ObjectFieldTemplateProps) {
  const isRoot = fieldPathId.path.length === 0;
  const values = (formData ?? {}) as Record<string, unknown>;
  const lists = (name: string) => (schema.properties?.[name] as { type?: string } | undefined)?.type === "array";
  const isAsked = (name: string) =>
    schema.required?.includes(name) || !isEmpty(values[name]) || (isRoot && lists(name));
  const asked = properties.filter(({ name }) => isAsked(name));
  const more = properties.filter(({ name }) => !isAsked(name));
  return (
    <fieldset className="field-group" id={fieldPathId.$id}>
      {title && !isRoot && <legend>{numbered(title)}</legend>}
      {asked.map(({ content }) => content)}
      {more.length > 0 && (
        <details className="more-fields">
          <summary>More that may be said</summary>
          {more.map(({ content }) => content)}
        </details>
      )}
    </fieldset>
  );
}

/** A list, with a button that adds to it. */
export function ListTemplate({ items, title, schema, canAdd, onAddClick, fieldPathId }: ArrayFieldTemplateProps) {
  return (
    <fieldset className="field-list" id={fieldPathId.$id}>
      <legend>{title}</legend>
      {schema.description && <p className="field-description">{schema.description}</p>}
      {items}
      {canAdd && (
        <button type="button" className="add-item" onClick={onAddClick}>
          {`Add ${singular(title)}`}
        </button>
      )}
    </fieldset>
  );
}

/** An item of a list, with its number and the buttons that move and remove it. */
export function ItemTemplate({
  children,
  index,
  buttonsProps,
  parentUiSchema: _ui,
  totalItems,
}: ArrayFieldItemTemplateProps) {
  const name = `item ${index + 1}`;
  const { hasMoveUp, hasMoveDown, hasRemove, onMoveUpItem, onMoveDownItem, onRemoveItem } = buttonsProps;
  return (
    <div className="list-item">
      <div className="item-fields">{children}</div>
      <div className="item-buttons">
        {totalItems > 1 && (
          <>
            <button type="button" aria-label={`Move ${name} up`} disabled={!hasMoveUp} onClick={onMoveUpItem}>
              ↑
            </button>
            <button type="button" aria-label={`Move ${name} down`} disabled={!hasMoveDown} onClick={onMoveDownItem}>
              ↓
            </button>
          </>
        )}
        {hasRemove && (
          <button type="button" aria-label={`Remove ${name}`} onClick={onRemoveItem}>
            ✕
          </button>
        )}
      </div>
    </div>
  );
}

/** Which of several forms a value has, and that form. */
export function AlternativesTemplate({ selector, optionSchemaField }: MultiSchemaFieldTemplateProps) {
  return (
    <div className="alternatives">
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the selector is one */}
      <label className="alternatives-choice">
        <span className="field-label">What kind</span>
        {selector}
      </label>
      {optionSchemaField}
    </div>
  );
}
