"use client";

import { useEffect } from "react";
import type { Offer } from "@/lib/words/offers.ts";
import { offerKey } from "./offer-key.ts";

/** Fetches the offer of the browser's language where that is one of the atlas, is not the page's, and has not been answered. */
export function OfferLanguage({ offers }: { offers: Offer[] }) {
  useEffect(() => {
    const offer = offers.find(({ language }) => navigator.language.startsWith(language));
    if (!offer) return;
    // Where nothing is kept they are not asked at all, as they would be on every page.
    const offered = async () => localStorage[offerKey] ?? (await import("./language-offer.ts")).offerLanguage(offer);
    offered().catch(() => {});
  }, [offers]);
  return null;
}
