import type { Place } from "@/lib/atlas/schema.ts";

const languages = new Intl.DisplayNames("en", { type: "language" });

/** All names of a place, who uses them, and in which language. */
export function PlaceNames({ place }: { place: Place }) {
  return (
    <section>
      <h2>Names</h2>
      <table className="names">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Language</th>
            {place.names.some((name) => name.usedBy) && <th scope="col">Used by</th>}
          </tr>
        </thead>
        <tbody>
          {place.names.map((name) => (
            <tr key={`${name.lang}-${name.text}`}>
              <td lang={name.lang}>{name.text}</td>
              <td>
                {languages.of(name.lang)}
                {name.former ? ", former" : ""}
              </td>
              {place.names.some((other) => other.usedBy) && <td>{name.usedBy ?? ""}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
