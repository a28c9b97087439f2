/** A line that says when a page was published and nothing else. */

const longest = 120;
const told =
  /(?<!\p{L})(?:published|updated|posted|last|modified|first|on|at|date|time|опубликовано|обновлено|дата|публикации|в|г|года?|a\.?m|p\.?m|gmt|utc|msk|мск|est|edt|cet|cest|bst|et|edition)(?!\p{L})\.?/giu;
const named =
  /(?<!\p{L})(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)|янв(?:аря)?|февр?(?:аля)?|мар(?:та)?|апр(?:еля)?|мая|июн[ья]?|июл[ья]?|авг(?:уста)?|сент?(?:ября)?|окт(?:ября)?|нояб?(?:ря)?|дек(?:абря)?|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье)(?!\p{L})\.?/giu;

/** True of "Jan. 29, 2013", "Published: 16 July 2022, 10:30 GMT", "16.07.2022 18:40": figures, and nothing but words for times. */
export function isTimestamp(text: string): boolean {
  if (text.length > longest || !/\d/.test(text) || !(/\d{4}|\d[./]\d/.test(text) || /\d:\d\d/.test(text))) return false;
  const rest = text
    .replace(named, " ")
    .replace(told, " ")
    .replace(/(?<=\d)(?:st|nd|rd|th)(?!\p{L})/gu, "");
  return (
    /^[\d\s.,:;/|–—()+·-]*$/.test(rest) && /\d{1,2}\D+\d{1,4}|\d{4}/.test(text) && text.replace(/\D/g, "").length >= 3
  );
}
