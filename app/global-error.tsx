"use client";

import "./styles.ts";
import { ErrorText } from "@/components/shell/error-text.tsx";

/** Even the frame of the page broke: nothing of it is used here but the language that it was in. */
export default function GlobalError(props: { error: Error; reset: () => void }) {
  return (
    <html lang={globalThis.document?.documentElement.lang || "en"}>
      <body>
        <main className="reading">
          <ErrorText {...props} />
        </main>
      </body>
    </html>
  );
}
