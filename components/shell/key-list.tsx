import type { TimeRange } from "@/lib/atlas/dates/time-range.ts";
import { keyGroups } from "@/lib/site/keys.ts";

interface Props {
  /** The ends of the timeline. */
  range: TimeRange;
  /** That of the parts' headings. */
  level: "h2" | "h3";
}

/** What each key does, part by part. */
export function KeyList({ range, level: Heading }: Props) {
  return (
    <div className="key-groups">
      {keyGroups(range).map(({ title, keys }) => (
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
