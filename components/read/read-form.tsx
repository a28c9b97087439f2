import type { ReactNode } from "react";
import { mostCharacters } from "@/lib/reading/readable.ts";
import type { ReadGround } from "@/lib/reading/shown/map-window.ts";
import { mostPosted } from "@/lib/server/most-posted.ts";
import { ReadHere } from "./read-here.tsx";

interface Props {
  /** The drawn grounds for its map, the closest first. */
  grounds: ReadGround[];
  /** What the site is called. */
  name: string;
  /** What stands beside the form. */
  children: ReactNode;
}

/** It need not be chosen: most are told by their words and letters. */
const languages = {
  "": "Found by its words",
  en: "English",
  ru: "Russian",
  hy: "Armenian",
  az: "Azerbaijani",
  ka: "Georgian",
};

// React leaves alone what stands in an element whose markup was given to it as a string.
const left = { __html: "" };

/** Where a text is given, and below it where the answer comes: components/read/read-desk.ts. */
export function ReadForm({ grounds, name, children }: Props) {
  return (
    <>
      <ReadHere
        className="read-form"
        method="post"
        action="/read/answer"
        encType="multipart/form-data"
        data-settings={JSON.stringify({ grounds, name })}
      >
        <label className="read-field">
          <span>The text</span>
          <textarea name="text" rows={10} dir="auto" spellCheck={false} placeholder="Paste an article here" />
        </label>
        <label className="read-field read-file">
          <span>or a file: .txt or a saved page, .html; it may also be dropped here</span>
          <input name="file" type="file" accept=".txt,.text,.md,.html,.htm,.xhtml,text/plain,text/html" />
        </label>
        <div className="read-options">
          <label className="read-field">
            <span>Day of publication, if you know it</span>
            <input name="published" type="date" min="1980-01-01" max="2100-12-31" />
          </label>
          <label className="read-field">
            <span>Language</span>
            <select name="language" defaultValue="">
              {Object.entries(languages).map(([value, title]) => (
                <option key={value} value={value}>
                  {title}
                </option>
              ))}
            </select>
          </label>
        </div>
        <p className="read-go">
          <button type="submit">Read it</button>
          <span className="read-state" role="status" suppressHydrationWarning>
            Until this page is ready to read by itself, the text is sent to the server, which reads it and keeps
            nothing.
          </span>
        </p>
        <p className="read-failed warning">
          “Read it” now sends the text to the server, which reads it and keeps nothing. It takes at most{" "}
          {(mostPosted / 1000).toLocaleString("en")} kB.
        </p>
      </ReadHere>
      {children}
      <section
        className="read-answer"
        aria-label={`Answer to a text of at most ${mostCharacters.toLocaleString("en")} characters`}
        suppressHydrationWarning
        // biome-ignore lint/security/noDangerouslySetInnerHtml: it is empty
        dangerouslySetInnerHTML={left}
      />
    </>
  );
}
