const irregular: Record<string, string> = {
  Summary: "a paragraph",
  Text: "a paragraph",
  Intro: "a paragraph",
  Excerpts: "an excerpt",
  Accounts: "an account",
  Copies: "a copy",
  Geometry: "a layer",
  Selected: "a place",
  Chronology: "a step",
  "What is garbled": "a garbled word",
};

/** What one item of a list is called: "Participants" → "a participant". */
export function singular(title: string): string {
  return irregular[title] ?? `a ${title.toLowerCase().replace(/s$/, "")}`;
}

/** The same as a name: "Participants" → "Participant". */
export function oneOf(title: string): string {
  const word = singular(title).replace(/^an? /, "");
  return word.charAt(0).toUpperCase() + word.slice(1);
}
