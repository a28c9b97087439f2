import type { ReactNode } from "react";
import { mostCharacters } from "@/lib/reading/readable.ts";
import type { ReadGround } from "@/lib/reading/shown/map-window.ts";
import { mostPosted } from "@/lib/server/most-posted.ts";
import { shareWords } from "@/lib/site/late-words.ts";
import { defaultLanguage } from "@/lib/words/languages.ts";
import type { Words } from "@/lib/words/words.ts";
import { fieldOfWords } from "./field-of-words.ts";
import type { Settings } from "./make-ready.ts";
import { ReadHere } from "./read-here.tsx";

interface Props {
  /** The drawn grounds for its map, the closest first. */
  grounds: ReadGround[];
  /** What the site is called. */
  name: string;
  words: Words;
  /** What stands beside the form. */
  children: ReactNode;
}

/** That of a text need not be chosen: most are told by their words and letters. */
const languages = ["en", "ru", "hy", "az", "ka"];

// React leaves alone what stands in an element whose markup was given to it as a string.
const left = { __html: "" };

/** Where a text is given, and below it where the answer comes: components/read/read-desk.ts. */
export function ReadForm({ grounds, name, words, children }: Props) {
  const settings: Settings = {
    grounds,
    name,
    gazetteer: words.to("/gazetteer.json"),
    words: words.only("read-desk", "fetched"),
    share: shareWords(words),
  };
  return (
    <>
      <ReadHere
        className="read-form"
        method="post"
        action="/read/answer"
        encType="multipart/form-data"
        data-settings={JSON.stringify(settings)}
      >
        {words.language !== defaultLanguage && <input type="hidden" name={fieldOfWords} value={words.language} />}
        <label className="read-field">
          <span>{words("read.form.text")}</span>
          <textarea name="text" rows={10} dir="auto" spellCheck={false} placeholder={words("read.form.paste")} />
        </label>
        <label className="read-field read-file">
          <span>{words("read.form.file")}</span>
          <input name="file" type="file" accept=".txt,.text,.md,.html,.htm,.xhtml,text/plain,text/html" />
        </label>
        <div className="read-options">
          <label className="read-field">
            <span>{words("read.form.published")}</span>
            <input name="published" type="date" min="1980-01-01" max="2100-12-31" />
          </label>
          <label className="read-field">
            <span>{words("read.form.language")}</span>
            <select name="language" defaultValue="">
              <option value="">{words("read.form.languageFound")}</option>
              {languages.map((language) => (
                <option key={language} value={language}>
                  {words("read.form.languageOf", { language })}
                </option>
              ))}
            </select>
          </label>
        </div>
        <p className="read-go">
          <button type="submit">{words("read.form.read")}</button>
          <span className="read-state" role="status" suppressHydrationWarning>
            {words("read.form.state")}
          </span>
        </p>
        <p className="read-failed warning">{words("read.form.failed", { kilobytes: mostPosted / 1000 })}</p>
      </ReadHere>
      {children}
      <section
        className="read-answer"
        aria-label={words("read.form.answer", { characters: mostCharacters })}
        suppressHydrationWarning
        // biome-ignore lint/security/noDangerouslySetInnerHtml: it is empty
        dangerouslySetInnerHTML={left}
      />
    </>
  );
}
