import type { AgreedPoint } from "@/lib/atlas/schema.ts";

/** What an agreement says, point by point, and how much of it we saw only in a summary. */
export function AgreedPoints({ points }: { points: AgreedPoint[] }) {
  const numbers = [...new Set(points.map(({ n }) => n))];
  return (
    <section className="agreed-points">
      <h2>Point by point, in our words</h2>
      <ol>
        {numbers.map((number) => (
          <li key={number} value={number}>
            {points
              .filter(({ n }) => n === number)
              .map(({ says, seen }) => (
                <p key={says}>
                  {says} {seen === "summary" && <span className="seen-in-summary">Seen only in summary.</span>}
                </p>
              ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
