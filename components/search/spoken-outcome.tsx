import { useEffect, useState } from "react";

/** While somebody types nothing is said; this long after the last letter it is. */
const pauseMilliseconds = 600;

/** How much was found, for those who do not see the list. */
export function SpokenOutcome({ text }: { text: string }) {
  const [said, setSaid] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), pauseMilliseconds);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  );
}
