/** Of a text in another language than English: read by an editor, not yet, of an English that has changed since, or not there. */
export const translationStates = ["reviewed", "draft", "stale", "missing"] as const;

export type TranslationState = (typeof translationStates)[number];
