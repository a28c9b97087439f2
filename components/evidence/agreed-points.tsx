import type { AgreedPoint } from "@/lib/atlas/schema/entry-schema.ts";
import type { Words } from "@/lib/words/words.ts";

/** What an agreement says, point by point, and how much of it we saw only in a summary. */
export function AgreedPoints({ points, words }: { points: AgreedPoint[]; words: Words }) {
  const numbers = [...new Set(points.map(({ n }) => n))];
  return (
    <section className="agreed-points">
      <h2>{words("evidence.agreedPoints")}</h2>
      <ol>
        {numbers.map((number) => (
          <li key={number} value={number}>
            {points
              .filter(({ n }) => n === number)
              .map(({ says, seen }) => (
                <p key={says}>
                  {says}{" "}
                  {seen === "summary" && <span className="seen-in-summary">{words("evidence.seenInSummary")}</span>}
                </p>
              ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
