import type { KeyGroup } from "@/lib/site/keys.ts";

interface Props {
  groups: KeyGroup[];
  /** That of the parts' headings. */
  level: "h2" | "h3";
}

/** What each key does, part by part. */
export function KeyList({ groups, level: Heading }: Props) {
  return (
    <div className="key-groups">
      {groups.map(({ title, keys }) => (
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
