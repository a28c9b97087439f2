"use client";

import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** Where a printed page was found and, with a script, on which day it was printed. */
export function PrintLine({ address }: { address: string }) {
  const [day, setDay] = useState("");
  useEffect(() => {
    const note = () => flushSync(() => setDay(new Date().toLocaleDateString("en-GB", { dateStyle: "long" })));
    window.addEventListener("beforeprint", note);
    return () => window.removeEventListener("beforeprint", note);
  }, []);
  return <p className="print-line">{day ? `${address}, printed on ${day}` : address}</p>;
}
