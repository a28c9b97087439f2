"use client";
import { Combobox } from "@base-ui/react/combobox";
import type { WidgetProps } from "@rjsf/utils";
import type { Choice, ChoiceName } from "@/lib/desk/choices.ts";
import { terms } from "@/lib/search/folded-words.ts";
import { useDesk } from "../desk-context.ts";
import { useDescription } from "./described-by.ts";

const searched = new WeakMap<Choice, string>();

function searchedText(choice: Choice): string {
  const { id, label, beside = "", also = "" } = choice;
  const known = searched.get(choice) ?? terms(`${label} ${also} ${id} ${beside}`).join(" ");
  searched.set(choice, known);
  return known;
}

const fits = (choice: Choice, typed: string) => terms(typed).every((word) => searchedText(choice).includes(word));

const Rows = () => (
  <Combobox.List>
    {(choice: Choice) => (
      <Combobox.Item key={choice.id} value={choice}>
        <span>{choice.label}</span>
        {choice.beside && <small>{choice.beside}</small>}
      </Combobox.Item>
    )}
  </Combobox.List>
);

interface ChoiceBoxProps {
  id: string;
  choices: Choice[];
  value: string | undefined;
  onChoose: (id: string | undefined) => void;
}

/** One of many, found by any of its names in any script. A value that is none of them is shown as it is. */
export function ChoiceBox({ id, choices, value, onChoose }: ChoiceBoxProps) {
  const chosen = value ? (choices.find((choice) => choice.id === value) ?? { id: value, label: value }) : null;
  return (
    <Combobox.Root
      items={choices}
      value={chosen}
      filter={fits}
      limit={60}
      autoHighlight
      itemToStringLabel={({ label }: Choice) => label}
      isItemEqualToValue={(a: Choice, b: Choice) => a.id === b.id}
      onValueChange={(choice) => onChoose(choice?.id)}
    >
      <Combobox.Input id={id} className="choice-input" {...useDescription(id)} />
      <Combobox.Portal>
        <Combobox.Positioner className="choice-positioner" sideOffset={4} align="start">
          <Combobox.Popup className="choice-popup">
            <Combobox.Empty className="choice-empty">Nothing of that name.</Combobox.Empty>
            <Rows />
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}

/** A field that holds the id of something that the atlas has, or that lies on the desk. */
export function ChoiceWidget({ id, value, onChange, options }: WidgetProps) {
  const { choices } = useDesk();
  return <ChoiceBox id={id} choices={choices[options.list as ChoiceName]} value={value} onChoose={onChange} />;
}
