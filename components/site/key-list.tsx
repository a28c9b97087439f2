import { keyGroups } from "@/lib/site/keys.ts";

/** What each key does, part by part. `level` is that of the parts' headings. */
export function KeyList({ level: Heading }: { level: "h2" | "h3" }) {
  return (
    <div className="key-groups">
      {keyGroups.map(({ title, keys }) => (
        <section key={title}>
          <Heading>{title}</Heading>
          <dl>
            {keys.map(({ press, does }) => (
              <div key={does}>
                <dt>
                  {press.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
