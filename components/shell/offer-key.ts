/** Under which the browser keeps that a reader has answered the offer of a language. */
export const offerKey = "languageOffer";
