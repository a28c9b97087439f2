"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { type MouseEvent, Suspense, useEffect } from "react";
import { change, query, read, write } from "@/components/address/door.ts";
import { remembered } from "@/lib/address/own-names.ts";
import { parsed } from "@/lib/address/query.ts";
import {
  isLabelLanguage,
  type LabelLanguage,
  labelLanguages,
  languageNames,
} from "@/lib/atlas/names/label-language.ts";

/** The map writes its view into the address without a word to the router: take what the address has at the click. */
function keepAddress({ currentTarget }: MouseEvent<HTMLAnchorElement>): void {
  const { pathname, hash } = window.location;
  currentTarget.search = `${new URLSearchParams({ to: pathname + query() })}`;
  currentTarget.hash = hash;
}

/** A page from before the reader's choice, as Back or the browser's store give it, is fetched anew in that language. */
function agree(): void {
  const own = remembered();
  if (!own || read().has("names")) return;
  change({ names: own });
  write();
  window.location.reload();
}

interface Props {
  label: string;
  /** In which language places are named where nothing else is asked. */
  own: LabelLanguage;
}

// As HTML it stays below 500 bytes, and so does its list, which is counted alone: what is longer React may send after its
// fallback, which stays where no script runs.
function Choice({ label, own, asked }: Props & { asked: string | null }) {
  const language = asked?.replace(/^\W+|\W+$/g, "").toLowerCase();
  const chosen = isLabelLanguage(language) ? language : own;
  return (
    <details className="names-choice" data-over key={chosen + usePathname()}>
      <summary>
        <span>{`${label} `}</span>
        <span lang={chosen}>{languageNames[chosen]}</span>
      </summary>
      <Suspense>
        <ul>
          {labelLanguages.map((names) => (
            <li key={names}>
              <a
                href={`/names/${names}`}
                lang={names}
                aria-current={names === chosen || undefined}
                onClick={keepAddress}
              >
                {languageNames[names]}
              </a>
            </li>
          ))}
        </ul>
      </Suspense>
    </details>
  );
}

function AskedChoice(props: Props) {
  return <Choice {...props} asked={parsed(`${useSearchParams()}`).get("names")} />;
}

/** In which language the map and the pages name places. Plain links by way of `app/names`, which remembers the choice. */
export function NamesChoice(props: Props) {
  useEffect(() => {
    agree();
    window.addEventListener("pageshow", agree);
    return () => window.removeEventListener("pageshow", agree);
  }, []);
  return (
    <Suspense fallback={<Choice {...props} asked={null} />}>
      <AskedChoice {...props} />
    </Suspense>
  );
}
