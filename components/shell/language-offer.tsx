"use client";

import { useEffect, useState } from "react";
import type { Offer } from "@/lib/words/offers.ts";

const key = "languageOffer";

/** Whether the reader has answered it; where nothing is kept they are not asked at all, as they would be on every page. */
function isAnswered(): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return true;
  }
}

const answer = () => localStorage.setItem(key, "answered");

/** The first language of the browser that the atlas has; undefined where that is the one of the page. */
function offered(offers: Offer[]): Offer | undefined {
  const { lang } = document.documentElement;
  const known = [lang, ...offers.map(({ language }) => language)];
  const first = navigator.languages.map((tag) => tag.slice(0, 2)).find((language) => known.includes(language));
  return offers.find(({ language }) => language === first);
}

/** One line for a reader whose browser is in a language of the atlas that is not the page's. Nothing is changed until they ask for it. */
export function LanguageOffer({ offers }: { offers: Offer[] }) {
  const [offer, setOffer] = useState<Offer>();
  useEffect(() => setOffer(isAnswered() ? undefined : offered(offers)), [offers]);
  if (!offer) return null;
  const { language, read, close, prefix } = offer;
  const leave = () => {
    answer();
    setOffer(undefined);
  };
  const { pathname, search, hash } = window.location;
  const own = document.documentElement.lang;
  const path = pathname.replace(new RegExp(`^/${own}(?=/|$)`), "") || "/";
  return (
    <p className="language-offer" lang={language}>
      <a href={(prefix + path).replace(/(?<=.)\/$/, "") + search + hash} hrefLang={language} onClick={answer}>
        {read}
      </a>
      <button type="button" aria-label={close} onClick={leave}>
        ×
      </button>
    </p>
  );
}
