"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { type MouseEvent, Suspense } from "react";
import { isLabelLanguage, labelLanguages, languageNames } from "@/lib/atlas/label-language.ts";

/** The map writes its view into the address without a word to the router: take what the address has at the click. */
function keepAddress(event: MouseEvent<HTMLAnchorElement>): void {
  const wanted = new URLSearchParams(event.currentTarget.search).get("names");
  const address = new URL(window.location.href);
  address.searchParams.set("names", wanted ?? "");
  event.currentTarget.href = address.href;
}

function Choice({ query }: { query: string }) {
  const asked = new URLSearchParams(query).get("names");
  const chosen = isLabelLanguage(asked) ? asked : "en";
  const hrefIn = (names: string) => {
    const parameters = new URLSearchParams(query);
    parameters.set("names", names);
    return `?${parameters}`;
  };
  return (
    <details className="names-choice" key={chosen + usePathname()}>
      <summary>
        <span>Names: </span>
        <span lang={chosen}>{languageNames[chosen]}</span>
      </summary>
      <ul>
        {labelLanguages.map((names) => (
          <li key={names}>
            <a href={hrefIn(names)} lang={names} aria-current={names === chosen || undefined} onClick={keepAddress}>
              {languageNames[names]}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

function AskedChoice() {
  return <Choice query={useSearchParams().toString()} />;
}

/** In which language the map and the pages name places. Plain links to the same page; `next.config.js` remembers. */
export function NamesChoice() {
  return (
    <Suspense fallback={<Choice query="" />}>
      <AskedChoice />
    </Suspense>
  );
}
