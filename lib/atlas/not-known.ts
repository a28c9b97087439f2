/** What a date after the record adds to its own words. Alone in its file: the slider needs it without the parser of dates. */
export const notKnown = ": not known";
