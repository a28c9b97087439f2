/**
 * Names in their cases: "в Брюсселе", "Bakıda", "Երևանում", "თბილისში". A name says by its last letters how it is declined; a word
 * of a text is that name when what is left of it is the stem, and the rest one of the endings that go with it.
 */

export interface Declined {
  stem: string;
  endings: ReadonlySet<string>;
}

const set = (words: string) => new Set(words.split(" ").map((word) => (word === "-" ? "" : word)));

const russianAdjective = set("ый ий ой ого ому ым им ом ем его ему ая ей ую юю яя ое ее ые ие ых их ыми ими");
const russian: [ending: RegExp, endings: ReadonlySet<string>][] = [
  [/(?:ый|ий|ое|ая|ые|ее|яя)$/, russianAdjective],
  [/(?<=[бвгджзклмнпрстфхцчшщ])а$/, set("а ы и е у ой ою")],
  [/я$/, set("я и е ю ей ею")],
  [/(?<=[бвгджзклмнпрстфхцчшщ])[ыи]$/, set("ы и ов ам ами ах")],
  [/ь$/, set("ь я ю ем е и ью")],
  [/й$/, set("й я ю ем е")],
  [/(?<=[бвгджзклмнпрстфхцчшщ])$/, set("- а у ом ем е ым")],
];
/** Names that Russian does not decline end in these, whatever the letters before: Тбилиси, Сочи, Алматы, Баку. */
const indeclinable = /(?:лиси|сочи|маты|нки|льди|[уоеэю])$/;

const armenianVowel = /[աեէիոօը]$/;
const armenian = set("- ը ն ի ին ից ով ում ինը իցը ումը");
const armenianAfterVowel = set("- ն ի ին ից ով ում յի յին յից յով յում");
const armenianU = set("ու ուն վի վին վից վով վում");

const georgianI = set("ი ის ს ში ზე მა ით ად იდან დან თან ისთვის სთვის ამდე მდე ისკენ ისა სა ისგან");
const georgian = set("- ს ში ზე მ თი დან თან სთვის მდე სკენ სა სგან ის ით");

const azerbaijani = set(
  "- da də ta tə dan dən tan tən ın in un ün nın nin nun nün a ə ya yə ı i u ü nı ni nu nü yı yi la lə dakı dəki takı təki dır dir",
);

function ofRussian(word: string): Declined {
  if (indeclinable.test(word)) return { stem: word, endings: set("-") };
  const [ending, endings] = russian.find(([pattern]) => pattern.test(word)) ?? [];
  return ending && endings ? { stem: word.replace(ending, ""), endings } : { stem: word, endings: set("-") };
}

function ofArmenian(word: string): Declined {
  if (word.endsWith("ու")) return { stem: word.slice(0, -2), endings: armenianU };
  return { stem: word, endings: armenianVowel.test(word) ? armenianAfterVowel : armenian };
}

function ofGeorgian(word: string): Declined {
  return word.endsWith("ი") ? { stem: word.slice(0, -1), endings: georgianI } : { stem: word, endings: georgian };
}

/** A word of a text as it is compared with a stem: small letters, ё as е, without apostrophes and marks of tone. */
export function plainWord(word: string): string {
  return word
    .toLowerCase()
    .replace(/i̇/g, "i")
    .replaceAll("ё", "е")
    .replaceAll("եւ", "և")
    .replace(/['’ʼ\u055a-\u055c\u055e]/g, "");
}

/** How a word of a name is declined; undefined where its language puts no endings to names. `language`: two letters. */
export function declinedWord(word: string, language: string): Declined | undefined {
  const plain = plainWord(word);
  if (/^\p{Script=Cyrillic}/u.test(plain)) return ofRussian(plain);
  if (/^\p{Script=Armenian}/u.test(plain)) return ofArmenian(plain);
  if (/^\p{Script=Georgian}/u.test(plain)) return ofGeorgian(plain);
  return language === "az" ? { stem: plain, endings: azerbaijani } : undefined;
}

const longestEnding = 6;

/** What a word may be of: each beginning of at least three letters, with the rest. Itself with no rest comes first. */
export function cuts(word: string): { stem: string; ending: string }[] {
  const plain = plainWord(word).slice(0, 40);
  const least = Math.max(2, plain.length - longestEnding);
  const found = [{ stem: plain, ending: "" }];
  for (let at = plain.length - 1; at >= least; at -= 1)
    found.push({ stem: plain.slice(0, at), ending: plain.slice(at) });
  return found;
}
