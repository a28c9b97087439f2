"use client";
import type { FieldProps } from "@rjsf/utils";
import { useDescription } from "./described-by.ts";

const read = (text: string) => (/^\d+$/.test(text) ? Number(text) : text || undefined);

/** Where in an article something stands: its headline, its standfirst or the number of a paragraph. */
export function LocusField({ formData, onChange, fieldPathId }: FieldProps) {
  const { $id: id, path } = fieldPathId;
  const options = `${id}__loci`;
  return (
    <>
      <input
        id={id}
        type="text"
        list={options}
        value={formData ?? ""}
        autoComplete="off"
        onChange={({ target }) => onChange(read(target.value), path)}
        {...useDescription(id)}
      />
      <datalist id={options}>
        <option value="headline" />
        <option value="standfirst" />
      </datalist>
    </>
  );
}
