/** How a surname sounds, whoever wrote it down: Aliyev, Aliev, Alijew, Əliyev, Алиев and Ալիև come out as one. */
import { latinise } from "../search/folded-words.ts";

/** Letters that Azerbaijani writes with a sound of its own, as English spells the sound. `c` is one only in Azerbaijani words. */
const azerbaijani: [RegExp, string][] = [
  [/ş/g, "sh"],
  [/ç/g, "ch"],
  [/ğ/g, "gh"],
  [/x/g, "kh"],
  [/q/g, "g"],
  [/c(?!h)/g, "j"],
];

const alike: [RegExp, string][] = [
  [/tch|tsch|ch/g, "sh"],
  [/c(?=[aouklrt]|$)/g, "k"],
  [/c/g, "s"],
  [/dzh|dj|zh/g, "j"],
  [/ou/g, "u"],
  [/kh/g, "h"],
  [/gh/g, "g"],
  [/ph/g, "f"],
  [/w/g, "v"],
  [/eff$|ew$/g, "ev"],
  [/[yi]+/g, "i"],
  // "Alijew" as Germans write it; the j of Jeyhun stands before a vowel at the beginning
  [/(?<=[aeou]|i)j(?=e[vw]$)/g, "i"],
  [/i+/g, "i"],
  [/(?<=[aeou])i(?=[aeou])/g, "i"],
  [/ie/g, "e"],
  [/e/g, "a"],
  [/aa+/g, "a"],
  [/([bcdfghklmnprstvz])\1+/g, "$1"],
];

const isAzerbaijani = (word: string) => /[əğışöüç]/.test(word);

function spelled(lower: string, azeri: boolean): string {
  const heard = azeri ? azerbaijani.reduce((word, [letter, sound]) => word.replace(letter, sound), lower) : lower;
  return alike.reduce((word, [letters, sound]) => word.replace(letters, sound), latinise(heard));
}

/** The ways in which a word may sound; more than one where its letters do not say. In the script that it is written in. */
export function soundKeys(word: string): string[] {
  const lower = word.toLowerCase().replace("i̇", "i").slice(0, 40);
  const keys = new Set([spelled(lower, isAzerbaijani(lower))]);
  // Russian writes г for the h of Hajiyev and Mher; a plain Latin c may be the j of Ceyhun
  if (/г/.test(lower)) keys.add(spelled(lower.replace(/г/g, "х"), false));
  if (/c/.test(lower)) keys.add(spelled(lower, true));
  return [...keys];
}

const voiceless = new Map([..."bpdtgkzs"].map((letter, index, all) => [letter, index % 2 ? letter : all[index + 1]]));

/** The consonants of a key, voiced and unvoiced alike: those of Davit and David are the same. */
export function bonesOf(key: string): string {
  const bones = [...key.replace(/[aiou]/g, "")].map((letter) => voiceless.get(letter) ?? letter).join("");
  return bones.replace(/(.)\1+/g, "$1");
}

/**
 * The consonants of a surname: Sargsyan, Sarkisian and Sarksyan come out as one, as do Vartan and Vardan. "" of one with fewer
 * than four, which would be like too many others.
 */
export function boneKey(key: string): string {
  const bones = bonesOf(key);
  return bones.length < 4 ? "" : bones;
}
