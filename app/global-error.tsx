"use client";

import "./styles.ts";
import { useState } from "react";
import { ErrorText } from "@/components/shell/error-text.tsx";

/** Of the page that broke; where the server could not draw it, that of what is said then. */
const languageOfDocument = () => (typeof document === "undefined" ? "" : document.documentElement.lang) || "en";

/** Even the frame of the page broke: nothing of it is used here. */
export default function GlobalError(props: { error: Error; reset: () => void }) {
  const [language] = useState(languageOfDocument);
  return (
    <html lang={language}>
      <body>
        <main className="reading">
          <ErrorText {...props} />
        </main>
      </body>
    </html>
  );
}
