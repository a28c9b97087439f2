"use client";

import { useEffect } from "react";
import type { Offer } from "@/lib/words/offers.ts";

/** Fetches the offer of the browser's language where that is one of the atlas and not the page's. */
export function OfferLanguage({ offers }: { offers: Offer[] }) {
  useEffect(() => {
    const offer = offers.find(({ language }) => navigator.language.startsWith(language));
    if (offer) import("./language-offer.ts").then(({ offerLanguage }) => offerLanguage(offer)).catch(() => {});
  }, [offers]);
  return null;
}
