"use client";
import type { FieldPathList, FieldProps } from "@rjsf/utils";
import { useDesk } from "../desk-context.ts";

/** Who took part: a name that the atlas knows brings its role and side with it, where none were given. */
export function ParticipantField(props: FieldProps) {
  const { fieldPathId, formData = {}, onChange, registry, uiSchema = {} } = props;
  const { people } = useDesk().choices;
  const { ObjectField } = registry.fields;
  const list = `${fieldPathId.$id}__people`;
  const change: FieldProps["onChange"] = (value, path: FieldPathList, ...more) => {
    const known = path.at(-1) === "name" ? people.find(({ name }) => name === value) : undefined;
    if (!known) return onChange(value, path, ...more);
    return onChange({ ...known, ...formData, ...(!formData.side && known), name: known.name }, fieldPathId.path);
  };
  if (!ObjectField) return null;
  return (
    <>
      <datalist id={list}>
        {people.map(({ name, role }) => (
          <option key={name} value={name}>
            {role}
          </option>
        ))}
      </datalist>
      <ObjectField
        {...props}
        uiSchema={{ ...uiSchema, name: { "ui:widget": "person", "ui:options": { list } } }}
        onChange={change}
      />
    </>
  );
}
