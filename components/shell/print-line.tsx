"use client";

import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import type { PrintWords } from "@/lib/site/late-words.ts";

/** Where a printed page was found and, with a script, on which day it was printed. */
export function PrintLine({ words }: { words: PrintWords }) {
  const [day, setDay] = useState("");
  useEffect(() => {
    const note = () => flushSync(() => setDay(new Date().toLocaleDateString(words.locale, { dateStyle: "long" })));
    window.addEventListener("beforeprint", note);
    return () => window.removeEventListener("beforeprint", note);
  }, [words.locale]);
  return <p className="print-line">{day ? words.printed.replace("{day}", () => day) : words.address}</p>;
}
