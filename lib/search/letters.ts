/** Letters of the scripts that places are written in, and the Latin letters that they are looked for with. */

/** "абв" and "a b v" → pairs of a letter and what stands for it; "-" stands for nothing. */
function table(letters: string, latin: string): [string, string][] {
  const sounds = latin.split(" ");
  return [...letters].map((letter, index) => [letter, (sounds[index] ?? "").replace("-", "")]);
}

/** After lower-casing and without marks: й stands as и here, ё as е, ş as s. */
export const latinLetters: ReadonlyMap<string, string> = new Map([
  // the second e is the letter of African scripts that keyboards put in its place
  ...table("əǝıßøæœłđðþħŧŋ", "e e i ss o ae oe l d d th h t n"),
  ...table(
    "абвгдежзиклмнопрстуфхцчшщъыьэюяіє",
    "a b v g d e zh z i k l m n o p r s t u f kh ts ch sh shch - y - e yu ya i ye",
  ),
  // Cyrillic letters of Azerbaijani
  ...table("әғҝөүһҹј", "e g g o u h c y"),
  ...table(
    "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆ",
    "a b g d e z e e t zh i l kh ts k h dz gh ch m y n sh o ch p j r s v t r ts v p k o f",
  ),
  ...table(
    "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
    "a b g d e v z t i k l m n o p zh r s t u p k gh q sh ch ts dz ts ch kh j h",
  ),
  ...table("αβγδεζηθικλμνξοπρσςτυφχψω", "a v g d e z i th i k l m n x o p r s s t y f ch ps o"),
]);

/** Arabic letters that Persian and Azerbaijani write in another shape. */
export const arabicShapes: ReadonlyMap<string, string> = new Map(table("يىےكةھەٱ", "ی ی ی ک ه ه ه ا"));

/** The digits of Arabic and Persian as 0 to 9: the last four bits of each are its value. */
export const plainDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));

/**
 * The consonants of Arabic script. Its vowels are mostly unwritten, and what is written for them also stands for
 * consonants, so a word is compared with Latin ones by consonants alone.
 */
export const arabicConsonants: ReadonlyMap<string, string> = new Map(
  table("بپتثجچحخدذرزژسشصضطظغفقکگلمنه", "b p t s j ch h kh d z r z zh s sh s z t z gh f k k g l m n h"),
);
