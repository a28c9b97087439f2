/** The words before a dispatch: where it was sent from, when, and by which agency. */

/** Characters within which a dateline ends. */
const farthest = 110;
const end =
  /\s+[—–-]{1,2}\s+|\s+--\s*|\/[\p{Lu}\p{L} .]{2,20}\/\.?\s*|(?<=\p{Lu}{4})[./:]\s|(?<=\))[.:]?\s+(?=\p{Lu})/gu;
const small =
  /^(?:of|the|in|de|la|г|года?|на|в|янв|фев|февр|мар|апр|мая|июн|июл|авг|сен|сент|окт|ноя|нояб|дек|января|февраля|марта|апреля|июня|июля|августа|сентября|октября|ноября|декабря|via|and|new|корр|агентства|агентство|агентств)$/u;
const agency =
  /\b(?:Reuters|AFP|AP|TASS|ARMENPRESS|AZERTAC|Interfax|Xinhua|DPA|EFE|ANSA|APA|Trend|REPORT|RFE\/RL|Agenda)\b|(?:ТАСС|РИА|Интерфакс|АЗЕРТАДЖ|Спутник|Sputnik|АРМЕНПРЕСС)/u;

const namesOnly = (head: string) =>
  head.split(/[^\p{L}\p{N}’']+/u).every((word) => word === "" || /^[\p{Lu}\d]/u.test(word) || small.test(word));

/** Begins as places are written before a dispatch: in capitals, or as a name before the agency's or a date. */
function opens(head: string): boolean {
  if (/^\p{Lu}[\p{Lu}’'-]{2,}/u.test(head)) return true;
  return /^\p{Lu}\p{Ll}+/u.test(head) && (agency.test(head) || /\d/.test(head));
}

/** "Баку. 28 января. Агентство. ", "Yerevan, January 28, Agency. ": place and day between points, with or without the agency. */
const pointed =
  /^\p{Lu}[\p{L}’'-]+(?:[ -]\p{Lu}[\p{L}’'-]+)?[.,] (?:\d{1,2} \p{L}{3,8}\.?(?: \d{4}(?: г\.)?)?[.,]|\p{Lu}\p{L}{2,8}\.? \d{1,2}(?:, \d{4})?[.,]) (?:\/?\p{Lu}[^.\d]{1,30}[./]\.? (?=\p{Lu}))?(?=\p{Lu})/u;

/** "РИА Новости. " after the dash. */
function agencyAfter(text: string, from: number): number {
  const [words = ""] = /^\p{Lu}[\p{L} ]{1,25}\.\s(?=["«“]?\p{Lu})/u.exec(text.slice(from, from + farthest)) ?? [];
  return agency.test(words) ? words.length : 0;
}

/**
 * How many characters of a paragraph are its dateline, the dash or the last point included; 0 of a paragraph without one:
 * "PARIS, Jan 28 (Reuters) - ", "PARIS — ", "ТБИЛИСИ, 16 июля. /ТАСС/. ", "Baku (AFP) – ", "Баку. 28 января. Агентство. ".
 */
export function datelineLength(text: string): number {
  for (const match of text.slice(0, farthest).matchAll(end)) {
    const [head, until] = [text.slice(0, match.index), match.index + match[0].length];
    if (!namesOnly(head + match[0]) || head.length < 3) break;
    if (opens(head) || agency.test(match[0])) return until + agencyAfter(text, until);
  }
  const [between = ""] = pointed.exec(text.slice(0, farthest)) ?? [];
  return between.trimEnd().endsWith(".") && namesOnly(between) ? between.length : 0;
}
