"use client";
import type { WidgetProps } from "@rjsf/utils";
import { useDescription } from "./described-by.ts";

/** A name, with those that the atlas knows offered as it is typed. */
export function PersonWidget({ id, value, onChange, options }: WidgetProps) {
  return (
    <input
      id={id}
      type="text"
      list={String(options.list)}
      value={value ?? ""}
      autoComplete="off"
      onChange={({ target }) => onChange(target.value === "" ? undefined : target.value)}
      {...useDescription(id)}
    />
  );
}
