/** How much is opened and shown; how much is read: lib/reading/readable.ts, and sent: lib/server/most-posted.ts. */

/** Bytes of a file that is opened in the browser: an HTML page has far more of them than its text. */
export const mostOfFile = 4_000_000;

/** Characters of a sentence that may be proposed to the atlas. */
export const mostProposed = 600;

/** Of what is shown at once: about a screen or two. The rest is folded, in parts of the same size. */
export const partSize = { characters: 12_000, notes: 40 };

/** Parts of a text that are shown at all. */
export const mostParts = { browser: 40, server: 12 };

/** Characters of one sentence that are shown: prose has none that long, noise may be one. */
export const longestShown = 2_000;
