"use client";

import { ErrorText } from "@/components/shell/error-text.tsx";

/** A part of the page broke in the reader's browser. Header and map stay. */
export default function PageError(props: { error: Error; reset: () => void }) {
  return (
    <main id="text" className="reading">
      <ErrorText {...props} />
    </main>
  );
}
