"use client";
import { formatDate, isEdtf } from "@/lib/atlas/dates/dates.ts";
import { english } from "@/lib/words/catalogue.ts";
import { useDescription } from "./described-by.ts";

interface Props {
  id: string;
  /** EDTF, or what is typed on the way to it. */
  value: unknown;
  onChange: (value: string | undefined) => void;
}

/** A date in EDTF, which says itself in words as it is typed. */
export function DateInput({ id, value, onChange }: Props) {
  const text = String(value ?? "");
  const says = text === "" ? "Such as 2022-07-16, or 2022-07 where the day is not known" : "No date yet";
  return (
    <div className="date-in-words">
      <input
        id={id}
        type="text"
        value={text}
        autoComplete="off"
        spellCheck={false}
        onChange={({ target }) => onChange(target.value === "" ? undefined : target.value)}
        {...useDescription(id)}
      />
      <output htmlFor={id}>{isEdtf(text) ? formatDate(text, english) : says}</output>
    </div>
  );
}
