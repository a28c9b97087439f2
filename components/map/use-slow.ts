import { useEffect, useState } from "react";

/** What takes longer than this is worth a word; a word about what is there at once would only flash. */
const noticeMilliseconds = 300;

/** True once a wait has become one that a reader notices. */
export function useSlow(waiting: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!waiting) return;
    const timer = setTimeout(() => setSlow(true), noticeMilliseconds);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [waiting]);
  return slow;
}
