/** What the rule of `lib/atlas/names/names.ts` must know of contested names of the ground, typed by hand (CC0). */

/** Districts that only have the name of their administration in the file: the name of the Armenian side beside it. */
export const armenianDistrict: Readonly<Record<string, string>> = {
  Kalbajar: "Karvachar",
  Lachin: "Kashatagh",
  Qubadli: "Sanasar",
  Zangilan: "Kovsakan",
  Jabrayil: "Jrakan",
  Fuzuli: "Varanda",
  Agdam: "Akna",
};

/** Names in Russian and Georgian that no source gives to a side: the English name that each is a form of. */
export const formOf: Readonly<Record<string, string>> = {
  Аскеран: "Askeran",
  Капутджух: "Kaputjugh",
  Гямыш: "Gamish",
  Муров: "Murov",
  "Муровдагский хребет": "Murovdag",
  Ванк: "Vank",
  Минджевань: "Minjivan",
  "Большой Ишхансар": "Mets Ishkhanasar",
  Кельбаджар: "Kalbajar",
  Лачин: "Lachin",
  Кубатлы: "Qubadli",
  Зангелан: "Zangilan",
  Джебраил: "Jabrayil",
  Физули: "Fuzuli",
  Агдам: "Agdam",
  ქელბაჯარი: "Kalbajar",
  ზანგილანი: "Zangilan",
  აღდამი: "Agdam",
};

/**
 * Names in the language of one side that are of another origin than the name in use on the spot. They stand beside the
 * English one, as those of contested places do: "Göyçə / Lake Sevan".
 */
export const besideEnglish: readonly string[] = [
  "Göyçə",
  "Zəngəzur",
  "Alagöz",
  "Qızıldağ",
  "Böyük Məzrə",
  "Ağrı düzənliyi",
  "Արցախի լեռնաշղթա",
];
