"use client";
import type { BaseInputTemplateProps, WidgetProps } from "@rjsf/utils";
import { DateInput } from "./date-input.tsx";
import { useDescription } from "./described-by.ts";

/** A line of text, or a number. */
export function LineInput({ id, value, onChange, schema, readonly }: BaseInputTemplateProps) {
  const isNumber = schema.type === "number" || schema.type === "integer";
  const read = (text: string) => (text === "" ? undefined : isNumber ? Number(text) : text);
  return (
    <input
      id={id}
      type={isNumber ? "number" : "text"}
      step="any"
      value={value ?? ""}
      readOnly={readonly}
      autoComplete="off"
      onChange={({ target }) => onChange(read(target.value))}
      {...useDescription(id)}
    />
  );
}

/** A paragraph, as high as its words. */
export function ProseWidget({ id, value, onChange }: WidgetProps) {
  return (
    <textarea
      id={id}
      rows={2}
      value={value ?? ""}
      onChange={({ target }) => onChange(target.value === "" ? undefined : target.value)}
      {...useDescription(id)}
    />
  );
}

/** A date in EDTF. */
export function DateWidget({ id, value, onChange }: WidgetProps) {
  return <DateInput id={id} value={value} onChange={onChange} />;
}

/** A mark that is there or not written at all. */
export function OnlyTrueWidget({ id, value, onChange, label }: WidgetProps) {
  return (
    <label className="tick">
      <input
        id={id}
        type="checkbox"
        checked={value === true}
        onChange={({ target }) => onChange(target.checked || undefined)}
        {...useDescription(id)}
      />
      {label}
    </label>
  );
}
