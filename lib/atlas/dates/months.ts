/** The months in English, January first; a file of their own, as the instant search needs them and no reader of dates. */
export const monthNames = "January February March April May June July August September October November December".split(
  " ",
);
