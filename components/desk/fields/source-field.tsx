"use client";
import type { FieldProps } from "@rjsf/utils";
import type { TextParts } from "@/lib/desk/desk-text.ts";
import { useDesk } from "../desk-context.ts";

interface PartProps {
  id: string;
  label: string;
  value: number | null;
  mayLack?: boolean;
  onChoose: (block: number | null) => void;
}

/** One block of the text, chosen by its first words. */
function PartChoice({ id, label, value, mayLack, onChoose }: PartProps) {
  const { text } = useDesk();
  const blocks = text?.blocks.map(({ start, end }) => text.text.slice(start, Math.min(end, start + 60))) ?? [];
  const known = value === null || value <= blocks.length;
  return (
    <div className="part-choice">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value ?? ""}
        onChange={({ target }) => onChoose(target.value ? Number(target.value) : null)}
      >
        {mayLack && <option value="">None</option>}
        {!known && <option value={value}>{`Block ${value}`}</option>}
        {blocks.map((words, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a block is its number
          <option key={index} value={index + 1}>{`${index + 1}. ${words}`}</option>
        ))}
      </select>
    </div>
  );
}

/** Which blocks of the text are the article's own: its headline, its standfirst, and the first and last of its paragraphs. */
export function SourceField({ formData, onChange, fieldPathId }: FieldProps) {
  const { $id: id, path } = fieldPathId;
  const { headline, standfirst, body } = formData as TextParts;
  const change = (part: Partial<TextParts>) => onChange({ ...formData, ...part }, path);
  return (
    <div className="source-parts" id={id}>
      <PartChoice
        id={`${id}_headline`}
        label="Headline"
        value={headline}
        onChoose={(block) => change({ headline: block ?? headline })}
      />
      <PartChoice
        id={`${id}_standfirst`}
        label="Standfirst"
        value={standfirst}
        mayLack
        onChoose={(block) => change({ standfirst: block })}
      />
      <PartChoice
        id={`${id}_first`}
        label="First paragraph"
        value={body[0]}
        onChoose={(block) => change({ body: [block ?? body[0], body[1]] })}
      />
      <PartChoice
        id={`${id}_last`}
        label="Last paragraph"
        value={body[1]}
        onChoose={(block) => change({ body: [body[0], block ?? body[1]] })}
      />
    </div>
  );
}
