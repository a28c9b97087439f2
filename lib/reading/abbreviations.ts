/** Points that end no sentence: "Mr. Aliyev", "Jan. 28", "the U.S. envoy", "Ж. Руссо", "2013 г. в Париже". */

/** Before a name or a figure: never the end. */
const titles =
  /(?<![\p{L}\p{N}])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Cpl|Adm|Brig|Cmdr|Gov|Sen|Rep|Rev|Fr|St|Hon|Pres|Amb|Messrs|vs|cf|Nos?|Vol|Art|Fig|e\.g|i\.e|Mme|Mlle)\.$/u;
const russianTitles =
  /(?<![\p{L}\p{N}])(?:т\.\s?е|т\.\s?н|ул|пл|пос|ген|полк|проф|акад|канд|гр|гл|ст|см|тов|г-н|г-жа|зам|пгт)\.$/iu;
/** "В 1992 г." alone says nothing yet. */
const onlyYear = /^\s*\p{L}{1,6}\s(?:\p{L}+\s)?(?:\d{1,2}\s\p{L}+\s)?\d{4}\s?гг?\.$/u;
/** Before a figure only. */
const beforeFigures =
  /(?<![\p{L}\p{N}])(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|янв|февр?|мар|апр|июн|июл|авг|сент?|окт|нояб?|дек|п|пп|art|approx|ca|c)\.$/iu;
/** Before a small letter or a name of some length: an initial, or initials of a name. */
const initial = /(?<![\p{L}\p{N}])\p{Lu}\.$/u;
/** May end a sentence: it goes on where the next word is small, or the abbreviation needs a name after it. */
const often =
  /(?<![\p{L}\p{N}])(?:U\.\s?S|U\.\s?N|U\.\s?K|E\.\s?U|D\.\s?C|a\.\s?m|p\.\s?m|Inc|Ltd|Co|Corp|Jr|Sr|etc|г|гг|в|вв|др|пр|тыс|млн|млрд|долл|руб|обл|р-н)\.$/u;
const beginsSentence =
  /^\s*["“«„]?(?:The|A|An|In|On|At|He|She|It|They|But|And|This|That|These|As|After|Before|When|His|Her|Its|Both|For|If|While|В|На|Он|Она|Они|Это|Но|По|После|До|При|Как|С|Из|Для|Стороны|Также)\s/u;

const initials = /\p{Lu}\.\s?\p{Lu}\.$/u;
const longest = 24;

/** True when the point at the end of `before` only shortens a word, and `next` goes on with the sentence. */
export function endsWithAbbreviation(before: string, next: string): boolean {
  const end = before.slice(-longest);
  if (titles.test(end) || russianTitles.test(end)) return true;
  if (before.length < 40 && onlyYear.test(before)) return true;
  if (beforeFigures.test(end)) return /^\s*\d/.test(next);
  if (often.test(end))
    return /^\s*[\p{Ll}\d(]/u.test(next) || (/\.\s?[SNK]\.$/.test(end) && !beginsSentence.test(next));
  if (initials.test(end)) return !beginsSentence.test(next);
  return initial.test(end) && /^\s*\p{Lu}/u.test(next) && !beginsSentence.test(next);
}
