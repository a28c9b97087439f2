import type { Offer } from "@/lib/words/offers.ts";

const key = "languageOffer";

/** Throws where nothing can be kept: there a reader is not asked at all, as they would be on every page. */
const isAnswered = () => localStorage.getItem(key) !== null;

const answer = () => localStorage.setItem(key, "answered");

/** The address of this page in the offered language. */
function addressIn({ prefix }: Offer): string {
  const { pathname, search, hash } = window.location;
  const path = pathname.replace(new RegExp(`^/${document.documentElement.lang}(?=/|$)`), "") || "/";
  return (prefix + path).replace(/(?<=.)\/$/, "") + search + hash;
}

/** One line for a reader whose browser is in a language of the atlas that is not the page's. Nothing is changed until they ask for it. */
export function offerLanguage(offer: Offer): void {
  if (isAnswered()) return;
  const { language, read, close } = offer;
  const line = Object.assign(document.createElement("p"), { className: "language-offer", lang: language });
  const link = Object.assign(document.createElement("a"), { href: addressIn(offer), hreflang: language });
  const leave = Object.assign(document.createElement("button"), { type: "button", textContent: "×", title: close });
  link.textContent = read;
  leave.setAttribute("aria-label", close);
  link.addEventListener("click", answer);
  leave.addEventListener("click", () => {
    answer();
    line.remove();
  });
  line.append(link, leave);
  document.body.append(line);
}
