"use client";
import type { FieldProps, RJSFSchema, UiSchema } from "@rjsf/utils";

interface Inner {
  schema: RJSFSchema;
  ui: UiSchema;
}

/** What a value begins as when it becomes known. */
function beginning({ type, properties = {} }: RJSFSchema): unknown {
  if (type !== "object") return "";
  return Object.fromEntries(Object.keys(properties).map((key) => [key, undefined]));
}

/**
 * A value that may be unknown: `null` in the file, and said so here. A text that is emptied is not said, which is not the same as unknown.
 */
export function NullableField(props: FieldProps) {
  const { formData, onChange, fieldPathId, uiSchema, registry } = props;
  const inner = uiSchema?.["ui:options"]?.inner as Inner;
  const says = String(uiSchema?.["ui:options"]?.says);
  const { SchemaField } = registry.fields;
  const isKnown = formData !== null && formData !== undefined;
  const change: FieldProps["onChange"] = (value, path, ...more) =>
    onChange(value === undefined && path.length === fieldPathId.path.length ? "" : value, path, ...more);
  const tick = `${fieldPathId.$id}__known`;
  if (!SchemaField) return null;
  return (
    <div className="nullable">
      <label className="tick" htmlFor={tick}>
        <input
          id={tick}
          type="checkbox"
          checked={!isKnown}
          onChange={({ target }) => onChange(target.checked ? null : beginning(inner.schema), fieldPathId.path)}
        />
        {says}
      </label>
      {isKnown && (
        <SchemaField
          {...props}
          schema={inner.schema}
          uiSchema={{ ...inner.ui, "ui:options": { ...inner.ui["ui:options"], label: false, isInside: true } }}
          onChange={change}
        />
      )}
    </div>
  );
}
