import { formatDate } from "@/lib/atlas/dates/dates.ts";
import type { Plate } from "@/lib/view/plates/plate-pictures.ts";

interface Props {
  path: string;
  plates: Plate[];
  /** EDTF, in their order; of the page without a comparison the first and the last that differ. */
  dates: [string, string];
}

/** Two of the dates, or two of an address, chosen to be compared; the server draws what is asked for. */
export function CompareForm({ path, plates, dates: [first, second] }: Props) {
  return (
    <form className="compare-form" method="get" action={path} aria-label="Compare two dates">
      <DateMenu name="on" label="Compare" plates={plates} chosen={first} />
      <DateMenu name="with" label="with" plates={plates} chosen={second} />
      <button type="submit">Compare</button>
    </form>
  );
}

function DateMenu({ name, label, plates, chosen }: { name: string; label: string; plates: Plate[]; chosen: string }) {
  const own = plates.some(({ on }) => on === chosen) ? [] : [{ on: chosen, title: "" }];
  return (
    <label>
      {label}{" "}
      <select name={name} defaultValue={chosen}>
        {[...own, ...plates].map(({ on, title }) => (
          <option key={on} value={on}>
            {formatDate(on)}
            {title && `: ${title}`}
          </option>
        ))}
      </select>
    </label>
  );
}
