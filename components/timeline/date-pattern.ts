const month = "(0[1-9]|1[0-2])";
const shortMonths = "(0[469]|11)-(0[1-9]|[12]\\d|30)|02-(0[1-9]|[12]\\d)";
const day = `((0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|${shortMonths})`;
const point = `\\d{4}(-(${month}|${day}))?[?~%]?`;

/**
 * What a field for a date takes: a day that its month has, a month, a year, or a span of two with one end open at most. Browsers
 * compile it with the `v` flag. The server refuses, in words too, what no pattern can know: 29 February of most years,
 * and a span that runs backwards. `timeline.datePattern` is the same in words, for whoever typed something else.
 */
export const datePattern = `${point}(/(${point}|\\.\\.))?|\\.\\./${point}`;
