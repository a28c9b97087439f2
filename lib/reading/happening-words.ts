/** The words by which a sentence tells of peacekeepers, wars, truces and what else texts date, in the languages that are read. */
import { some, word } from "./word-patterns.ts";

const peacekeepers = "peace-?keep\\p{L}*|observation posts?|peacekeeping|contingent";
const deployment: RegExp[] = [
  word(
    `(?:deploys?|deployed|deploying|stationed|sent|withdrew|withdrawn|withdraw|withdrawing|pulled out|left|entered|arrived|took up|set up|began to leave|redeployed|patrol|patrolled)(?!\\p{L})[^.;]{0,80}?(?:${peacekeepers})`,
  ),
  word(
    `(?:${peacekeepers})(?!\\p{L})[^.;]{0,80}?(?:deploy|deployed|stationed|withdrew|withdrawn|withdraw|left|leave|leaving|entered|arrived|stands?|stood|serve|moved|set up|took up|patrolled|returned|remain)`,
  ),
  /(?:миротвор\p{L}*|контингент\p{L}*|наблюдательн\p{L}+ пост\p{L}*)[^.;]{0,80}?(?:размещ|развер|развёр|введ|ввел|вывод|вывед|выве[лд]|покин|прибы|сто[яи]|выстав|останов|ушл)\p{L}*/iu,
  /(?:разме[щс]|развер|развёр|введ|ввел|вывод|вывед|выве[лд]|покин|прибы|сто[яи]т|выстав|ушл)\p{L}*[^.;]{0,80}?(?:миротвор|контингент|наблюдательн\p{L}+ пост)\p{L}*/iu,
  /sülhməramlı\p{L}*|խաղաղապահ\p{L}*|სამშვიდობო\p{L}*/u,
];

/** What an event is about, as the atlas divides events. A sentence may speak of several. */
export const topicWords: Record<string, RegExp> = {
  war: word(
    "wars?|faced off|conflict (?:\\S+ ){0,6}?(?:erupted|broke out|began|started)|warfare|hostilities|offensive|military operation|операци\\p{L}*|invaded|invasion|invade|войн\\p{L}*|наступлени\\p{L}*|вторг\\p{L}*|вторжени\\p{L}*|պատերազմ\\p{L}*|müharibə\\p{L}*|ომ\\p{L}{0,4}",
  ),
  ceasefire: word(
    "truce|прекращ[её]н\\p{L}* огонь|cease-?fires?|armistice|перемири\\p{L}*|прекращени\\p{L} огня|հրադադար\\p{L}*|atəşkəs\\p{L}*|ცეცხლის შეწყვეტ\\p{L}*",
  ),
  status: word(
    "independence|independent|secession|seceded|breakaway|broke away|own affairs|autonomy|recogni[sz]ed|dissolv\\p{L}*|независимост\\p{L}*|статус\\p{L}*|անկախ\\p{L}*|müstəqil\\p{L}*",
  ),
  incident: word(
    "shooting|shootings|shelling|shelled|clash(?:es)?|fighting|fired|violence|ambush\\p{L}*|killed|killing|wounded|attack(?:ed|s)?|обстрел\\p{L}*|столкновени\\p{L}*|бо(?:и|й|ёв|ев|ях|ями)|убит\\p{L}*|погиб\\p{L}*|ранен\\p{L}*|перестрелк\\p{L}*",
  ),
  protest: word(
    "protest\\p{L}*|demonstrat\\p{L}*|rally|rallies|протест\\p{L}*|митинг\\p{L}*|демонстраци\\p{L}*|aksiya\\p{L}*|բողոք\\p{L}*",
  ),
  diplomacy: word(
    "agreements?|treaty|treaties|signed|sign|joined|mediat\\p{L}*|pardon\\p{L}*|normali[sz]ation|prisoners?|captives?|minefields?|mine maps?|пленн\\p{L}*|минн\\p{L}+ пол\\p{L}*|соглашени\\p{L}*|договор\\p{L}*|подписа\\p{L}*|посреднич\\p{L}*|помилова\\p{L}*|համաձայնագ\\p{L}*|saziş\\p{L}*",
  ),
  statement: word(
    "accus\\p{L}*|statement|declaration|declared|declares|announced|обвини\\p{L}*|заявлени\\p{L}*|декларац\\p{L}*|объявил\\p{L}*",
  ),
  displacement: word(
    "displac\\p{L}*|refugees?|fled|expelled|left their homes|exodus|беженц\\p{L}*|переселен\\p{L}*|покинул\\p{L}* дом\\p{L}*|փախստական\\p{L}*|qaçqın\\p{L}*",
  ),
};

/** Something is told to have come about, and not only spoken of. */
export const comesAbout: RegExp = word(
  "killed|wounded|declared|broke out|erupted|signed|seized|captured|displac(?:ed|ing)|fled|seceded|relinquished|invaded|ended|began|shot|shelled|attacked|ceded|lost|won|dissolved|collapsed|погиб\\p{L}*|убит\\p{L}*|начал\\p{L}*|подписа\\p{L}*|объявил\\p{L}*|захват\\p{L}*|закончил\\p{L}*|вспыхнул\\p{L}*|обстрел\\p{L}*",
);

export const tellsOfDeployment = some(deployment);

/** The topics that a sentence speaks of. */
export const topicsIn = (part: string): string[] =>
  Object.entries(topicWords).flatMap(([topic, pattern]) => (pattern.test(part) ? [topic] : []));
