import { formatDate } from "@/lib/atlas/dates/dates.ts";
import type { Plate } from "@/lib/view/plates/plate-pictures.ts";
import type { Words } from "@/lib/words/words.ts";

interface Props {
  path: string;
  plates: Plate[];
  /** EDTF, in their order; of the page without a comparison the first and the last that differ. */
  dates: [string, string];
  words: Words;
}

/** Two of the dates, or two of an address, chosen to be compared; the server draws what is asked for. */
export function CompareForm({ path, plates, dates: [first, second], words }: Props) {
  return (
    <form className="compare-form" method="get" action={words.to(path)} aria-label={words("borders.compareDates")}>
      <DateMenu name="on" label={words("borders.compareFirst")} plates={plates} chosen={first} words={words} />
      <DateMenu name="with" label={words("borders.compareSecond")} plates={plates} chosen={second} words={words} />
      <button type="submit">{words("borders.compare")}</button>
    </form>
  );
}

interface MenuProps {
  name: string;
  label: string;
  plates: Plate[];
  chosen: string;
  words: Words;
}

function DateMenu({ name, label, plates, chosen, words }: MenuProps) {
  const own = plates.some(({ on }) => on === chosen) ? [] : [{ on: chosen, title: "" }];
  return (
    <label>
      {label}{" "}
      <select name={name} defaultValue={chosen}>
        {[...own, ...plates].map(({ on, title }) => (
          <option key={on} value={on}>
            {title ? words("borders.dateAndTitle", { date: formatDate(on, words), title }) : formatDate(on, words)}
          </option>
        ))}
      </select>
    </label>
  );
}
