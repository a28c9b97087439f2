/** The months in the languages of the site: as they stand after a day, and alone. Small letters, January first. */
const written = [
  "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
  "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
  "հունվարի փետրվարի մարտի ապրիլի մայիսի հունիսի հուլիսի օգոստոսի սեպտեմբերի հոկտեմբերի նոյեմբերի դեկտեմբերի",
  "հունվար փետրվար մարտ ապրիլ մայիս հունիս հուլիս օգոստոս սեպտեմբեր հոկտեմբեր նոյեմբեր դեկտեմբեր",
  "yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr",
  "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
  "იანვარი თებერვალი მარტი აპრილი მაისი ივნისი ივლისი აგვისტო სექტემბერი ოქტომბერი ნოემბერი დეკემბერი",
];

const months = new Map(written.flatMap((row) => row.split(" ").map((word, index) => [word, index] as const)));

/** The month that a word names, from 0; undefined for any other word. Of Georgian endings that of "in January" is known. */
export const monthOf = (word: string): number | undefined =>
  months.get(word.toLowerCase()) ?? months.get(word.replace(/(?<=[ა-ჰ])ს$/, "ი"));
