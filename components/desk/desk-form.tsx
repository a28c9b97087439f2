"use client";
import Form from "@rjsf/core";
import type { RJSFSchema, UiSchema } from "@rjsf/utils";
import validator from "@rjsf/validator-ajv8";
import type { DeskDocument } from "@/lib/desk/desk-documents.ts";
import type { DeskForm as FormOfKind } from "@/lib/desk/form-schema.ts";
import { ChoiceWidget } from "./fields/choice-widget.tsx";
import { LocusField } from "./fields/locus-field.tsx";
import { NullableField } from "./fields/nullable-field.tsx";
import { ParticipantField } from "./fields/participant-field.tsx";
import { PersonWidget } from "./fields/person-widget.tsx";
import { PointField } from "./fields/point-field.tsx";
import { SourceField } from "./fields/source-field.tsx";
import { DateWidget, LineInput, OnlyTrueWidget, ProseWidget } from "./fields/text-widgets.tsx";
import { AlternativesTemplate, FieldTemplate, ItemTemplate, ListTemplate, ObjectTemplate } from "./form-templates.tsx";

const widgets = {
  choice: ChoiceWidget,
  edtf: DateWidget,
  onlyTrue: OnlyTrueWidget,
  person: PersonWidget,
  prose: ProseWidget,
};

const fields = { LocusField, NullableField, ParticipantField, PointField, SourceField };

const templates = {
  ArrayFieldItemTemplate: ItemTemplate,
  ArrayFieldTemplate: ListTemplate,
  BaseInputTemplate: LineInput,
  FieldTemplate,
  MultiSchemaFieldTemplate: AlternativesTemplate,
  ObjectFieldTemplate: ObjectTemplate,
};

/** A form adds nothing that nobody has said. */
const nothingByItself = {
  emptyObjectFields: "skipDefaults",
  arrayMinItems: { populate: "never" },
} as const;

interface Props {
  document: DeskDocument;
  form: FormOfKind;
  /** `field`: the id of the one that was edited. */
  onEdit: (value: DeskDocument["value"], field: string) => void;
}

/** The form of a document. The checks of the content judge it, not the schema: their words say what would be right. */
export function DeskForm({ document, form, onEdit }: Props) {
  return (
    <Form
      key={document.key}
      tagName="div"
      schema={form.schema as RJSFSchema}
      uiSchema={form.ui as UiSchema}
      formData={document.value}
      validator={validator}
      widgets={widgets}
      fields={fields}
      templates={templates}
      noValidate
      experimental_defaultFormStateBehavior={nothingByItself}
      onChange={({ formData }, id) => onEdit(formData, id ?? "")}
    >
      <span hidden />
    </Form>
  );
}
