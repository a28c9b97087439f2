/** Invented names of places and people, in the scripts of the region. */
import { slugify } from "../../lib/atlas/names/names.ts";
import type { PlaceName } from "../../lib/atlas/schema/place-schema.ts";
import type { Random } from "../fuzz/random.ts";

/** Whose names a place has; "other" for all countries whose script is Latin. */
export type Tongue = "hy" | "az" | "ru" | "ka" | "other";

const beginnings =
  "Ar Ba Dar Er Ga Gor Kha Lus Mar Nor Ok Sar Shi Ta Tsi Va Zar Bel Dzo Kar Lori Mela Sovi Tavu Uru".split(" ");
const middles = "an eb il in or ul am ar en is ov ad em ir on ut akh esh".split(" ");
const endings: Record<Tongue, readonly string[]> = {
  hy: ["avan", "ashen", "akert", "ashat", "adzor", "aghbyur"],
  az: ["abad", "kand", "li", "lar", "chay", "bulag"],
  ru: ["ovo", "ovka", "insk", "ino", "ograd"],
  ka: ["eti", "isi", "auri", "ani", "ubani"],
  other: ["burg", "ville", "stad", "haven", "grad", "mont"],
};

/** Sounds as they are written here, the longest first, and the letters for them. */
const sounds = "gh kh sh ch dz ts a b d e f g h i j k l m n o p r s t u v w y z".split(" ");
const letters: Record<Exclude<Tongue, "other">, readonly string[]> = {
  hy: "ղ խ շ չ ձ ց ա բ դ ե ֆ գ հ ի ջ կ լ մ ն ո պ ր ս տ ու վ վ յ զ".split(" "),
  az: "ğ x ş ç dz ts a b d ə f q h i c k l m n o p r s t u v v y z".split(" "),
  ru: "г х ш ч дз ц а б д е ф г х и дж к л м н о п р с т у в в й з".split(" "),
  ka: "ღ ხ შ ჩ ძ ც ა ბ დ ე ფ გ ჰ ი ჯ კ ლ მ ნ ო პ რ ს ტ უ ვ ვ ი ზ".split(" "),
};

const sound = new RegExp(sounds.join("|"), "g");

/** A name in the letters of a tongue: "Lusavan" → "Լուսավան". Georgian has no capitals. */
export function spelt(name: string, tongue: Exclude<Tongue, "other">): string {
  const written = name.toLowerCase().replace(sound, (part) => letters[tongue][sounds.indexOf(part)] ?? part);
  if (tongue === "ka") return written;
  const capital = tongue === "az" && written.startsWith("i") ? "İ" : written.charAt(0).toUpperCase();
  return capital + written.slice(1);
}

/** A name with the ending of a tongue: "Lusovavan". */
export function madeName(random: Random, tongue: Tongue): string {
  const long = random.oneIn(3) ? random.one(middles) : "";
  return random.one(beginnings) + long + random.one(middles) + random.one(endings[tongue]);
}

const scripts = ["hy", "az", "ru", "ka"] as const;

/** The names of a place that has one: in English, and in some of the scripts. */
export function namesOfOne(random: Random, english: string): PlaceName[] {
  const others = scripts.filter(() => random.below(10) < 7);
  return [{ text: english, lang: "en" }, ...others.map((lang) => ({ text: spelt(english, lang), lang }))];
}

/** The names of a place that each side calls otherwise; `users` are the words for the two, as the content has them. */
export function namesOfTwo(random: Random, [one, other]: [string, string], users: [string, string]): PlaceName[] {
  const [first, second] = users;
  return [
    { text: one, lang: "en", usedBy: first },
    { text: other, lang: "en", usedBy: second },
    { text: spelt(one, "az"), lang: "az", usedBy: first },
    { text: spelt(other, "hy"), lang: "hy", usedBy: second },
    { text: spelt(one, "ru"), lang: "ru", usedBy: first },
    { text: spelt(other, "ru"), lang: "ru", usedBy: second },
    ...(random.oneIn(2) ? [{ text: spelt(one, "ka"), lang: "ka", formOf: one }] : []),
  ];
}

/** Every id that the names of a place could lead to it by. */
export const slugsOf = (names: readonly Pick<PlaceName, "text">[]): string[] =>
  names.map(({ text }) => slugify(text)).filter(Boolean);

const given: Record<string, readonly string[]> = {
  armenia: "Aram Anahit Davit Gayane Hakob Lilit Narek Tigran Vahan Zaruhi".split(" "),
  azerbaijan: "Elchin Farid Gunay Kamal Leyla Nigar Orkhan Rashad Sevinj Vugar".split(" "),
  other: "Anna Boris Claire Daniel Elena Franz Greta Hugo Irina Jan Marc Olga Pierre Ruth Stefan".split(" "),
};
const family: Record<string, (root: string) => string> = {
  armenia: (root) => `${root}yan`,
  azerbaijan: (root) => `${root}zade`,
  other: (root) => `${root}er`,
};

/** Somebody who sits for a side. */
export function madePerson(random: Random, side: "armenia" | "azerbaijan" | "other"): string {
  const root = random.one(beginnings) + random.one(middles) + (random.oneIn(2) ? random.one(middles) : "");
  return `${random.one(given[side] ?? [])} ${family[side]?.(root)}`;
}
