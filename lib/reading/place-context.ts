/** What a place's name stands for, by the words around it. */

const words = (list: string) => new Set(list.split(/\s+/).filter(Boolean));

/** What makes a name of a place the name of something else when it follows: "Minsk Group", "Madrid Principles". */
export const bodyNouns = words(`
  group principles process times post convention conventions protocol protocols memorandum accord accords formula
  treaty document declaration club university herald tribune gazette journal news initiative charter consensus
  pact plan mechanism institute agreements
  группа группы группе группу группой процесс процесса процессе процессом договор договора конвенция конвенции
  меморандум декларация декларации декларацию декларацией соглашения соглашений принципы принципов формула формулы`);

/** The same with a word between: "Helsinki Final Act", "Munich Security Conference". */
export const bodyTails = words("act conference council university times post exchange forum");

/** What stands before it then: "Treaty of Paris", "Radio Yerevan". */
export const bodyHeads = words(
  "treaty treaties declaration congress peace university bank radio договор мир университет",
);

export const locative = words(`in at near outside around into inside via through toward towards across beyond above
  в во под близ около возле через вокруг над`);

export const towards = words("to from к из от");

const moving = `travel travels travelled traveled travelling traveling fly flies flew flying go goes went going gone come
  comes came coming return returns returned arrive arrives arrived drive drove driven visit visits visited trip trips
  journey moved moves move left road roads route flight flights way back withdrew transferred taken brought sent invited
  transported convoy km kilometres kilometers miles train march flown deported evacuated
  прибыл прибыла прибыли вылетел вылетела вернулся вернулась визит поездка приехал приехала приехали выехал выехали дорога дороги рейс`;
export const motion = words(moving);

/** Nouns after which "of" names the town itself: "the streets of Yerevan". */
export const townNouns = words(`city capital town village streets street centre center north south east west northeast
  northwest southeast southwest outskirts suburb suburbs district region airport area mayor residents people inhabitants
  part parts skies heart edge vicinity kilometres kilometers miles km square
  город города городе столица столице столицы улицах улицы центре центр районе севернее южнее восточнее западнее жители аэропорт`);

/** Verbs of governments, as they follow a capital's name. */
export const governing =
  words(`said says say saying accused accuses accuse denied denies deny insisted insists insist wants
  wanted want rejected rejects reject warned warns warn called calls agreed agrees agree hopes hoped believes believed
  demanded demands demand refused refuses refuse claimed claims claim responded responds blamed blames blame condemned
  condemns offered offers proposed proposes expects expected considers considered supports supported backs backed recalled
  announced announces confirmed confirms threatened threatens stressed stresses urged urges has have had would will is was
  seeks sought sees regards recognised recognizes recognized welcomed welcomes protested argues argued maintains maintained
  declined ordered declared declares asked asks remains remained fears feared opposes opposed
  заявил заявила заявили заявляет обвинил обвинила обвинили обвиняет считает отверг отвергла отвергает призвал призвала
  призывает сообщил сообщила требует потребовал потребовала отказался отказалась опроверг опровергла опровергает намерен намерена
  выступает выступил выступила поддержал поддержала подтвердил подтвердила ответил ответила предложил предложила хочет надеется
  настаивает утверждает готов готова осудил осудила предупредил предупредила`);

/** Other verbs as they follow a name; what ends in -ed is one without being listed. */
export const otherVerbs =
  words(`spoke wrote sent took gave made got kept broke chose led put let stood were are does did can may
  might should must cannot came went knew thought told refuses backs offers seems appears stayed became lost won`);

/** Nouns that end like verbs, and verbs of a host, whose town it was all the same. */
export const noVerbs = words(`based red united armed talks hosted hosts held holds saw led-by`);

/** Verbs whose object is a party: "accused Moscow", "asked Baku". */
export const addressing =
  words(`accused accuses accuse asked asks urged urges told blamed blames blame warned warns criticised
  criticized praised thanked condemned called persuaded reminded informed обвинил обвинила обвинили обвиняет попросил попросила призвал призвала
  предупредил благодарит поблагодарил поблагодарила критикует`);

/** Russian prepositions: behind them a capital is no subject. */
export const prepositions = words(
  `в во на из от до к ко с со у через под близ около возле за по о об обо при между для без над про перед`,
);

/** Words that may stand between the capital and its verb. */
export const adverbs = words(
  "also then now however again still repeatedly later officially earlier only never not также снова ранее уже не",
);

/** After these a capital is a party: "between Moscow and Baku", "official Baku", "supported by Yerevan". */
export const partyWords = words(`between with by against official towards than for
  между с со против официальный официальная официального официальному`);

/** What is between two towns themselves: "the road between Yerevan and Tbilisi". */
export const ways = words(
  "road roads flight flights train trains railway route routes highway distance border дорога дороги рейс рейсы трасса поезд расстояние",
);

/** What a government has, and no town: "the support of Yerevan", "no reaction from Baku". */
export const stances =
  words(`support reaction statement response position policy backing pressure demand demands request
  approval consent mediation посредничестве посредничество посредничеством участии согласие accusations claims claim relations ties help influence view views answer signal signals ally allies stance
  позиция позицию позиции реакция заявление ответ поддержка поддержке поддержку поддержки власти властей отношения отношений отношениях`);

/** Capitalised words that may stand beside a place without belonging to its name. */
export const besideNames =
  words(`monday tuesday wednesday thursday friday saturday sunday january february march april may june
  july august september october november december president prime minister foreign defense defence secretary mayor ambassador
  governor chairman king queen pope general`);

/** The name of an Englishman's, not of a town: "Paris Hilton", "Jack London". */
export const givenNames =
  words(`jack george denzel irving hilton jackson booker kerry simon david john james tom mary anna sam
  michael geddes`);
