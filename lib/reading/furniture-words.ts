/**
 * What pages put around an article, as they word it, in English and Russian. Every pattern is tried on a block of at most
 * `longest` characters, white space folded, and none repeats within a repetition: a block of noise costs no more than its length.
 */
export type Furniture =
  | "appeal"
  | "cookies"
  | "advertisement"
  | "stories"
  | "sharing"
  | "menu"
  | "topics"
  | "foot"
  | "photograph"
  | "comments"
  | "writers"
  | "time"
  | "before"
  | "after";

export interface FurnitureWords {
  /** What a block was taken for. */
  what: Furniture;
  longest: number;
  pattern: RegExp;
}

export const furnitureWords: FurnitureWords[] = [
  {
    what: "appeal",
    longest: 160,
    pattern:
      /\b(?:remind me later|not ready to support|pa[iy]?ment methods|make a donation|support us|subscribe (?:now|today|to our)|sign up (?:for|to) our)\b|^(?:donate|subscribe)\b|поддержите нас|оформ\p{L}+ подписку|^подпи(?:шитесь|сывайтесь) на\s/iu,
  },
  {
    what: "cookies",
    longest: 600,
    pattern:
      /\bcookies?\b.{0,200}\b(?:accept|consent|policy|settings|experience|site)\b|\b(?:accept|uses?|using)\b.{0,40}\bcookies\b|файл(?:ы|ов|ами)? cookie|используе(?:м|т) куки/i,
  },
  {
    what: "advertisement",
    longest: 60,
    pattern:
      /^(?:advertisement|advertising|sponsored|promoted|реклама|на правах рекламы|story continues below)\b|^реклама$/i,
  },
  {
    what: "stories",
    longest: 240,
    pattern:
      /^(?:read (?:more|also|next|the full)|see also|also read|also see|more on this|more from|related(?: (?:articles?|stories|news|topics|coverage))?\s*:?$|related\s*:|most (?:read|popular)|recommended|you may also like|don.t miss|up next)(?!\p{L})/iu,
  },
  {
    what: "stories",
    longest: 240,
    pattern:
      /^(?:читайте (?:также|ещ[её]|далее)|читать (?:далее|также|полностью)|(?:ещ[её] )?по теме|материалы по теме|подробнее|смотрите также|см\. также|также по теме|другие новости|новости по теме|самое (?:читаемое|популярное)|вам может быть интересно)(?!\p{L})/iu,
  },
  {
    what: "sharing",
    longest: 120,
    pattern:
      /^(?!.*[.!?]$)(?:share(?: (?:this|on|via|article|story))?|tweet(?: this)?|copy link|print(?: this)?|save|follow us|facebook|twitter|telegram|whatsapp|linkedin|поделиться|поделитесь|отправить|печать|распечатать|скопировать ссылку|подписаться|подписывайтесь|вконтакте|одноклассники)(?:[\s|·,:/]|$)/i,
  },
  {
    what: "menu",
    longest: 120,
    pattern:
      /main menu|^(?!.*[.!?]$)(?:menu|home(?:page)?|search|sections?|navigation|skip to (?:main )?content|sign (?:in|up)|log ?in|my account|back to top|меню|главная|поиск|войти|вход|разделы|рубрики|к содержанию|наверх)(?:[\s|·>»/]|$)/i,
  },
  {
    what: "topics",
    longest: 240,
    pattern: /^(?:tags?|topics?|keywords|filed under|теги|темы|метки|ключевые слова)\s*:/i,
  },
  {
    what: "foot",
    longest: 700,
    pattern:
      /\ball rights reserved\b|\bcopyright\s*(?:©|\(c\)|\d{4})|©\s*\d{4}|\bterms of (?:use|service)\b|\bprivacy policy\b|^(?:contact us|about us)\b|все права защищены|свидетельство о регистрации|при (?:использовании|цитировании|перепечатке) материалов|нашли ошибку|ctrl\s?\+\s?enter|политика конфиденциальности/i,
  },
  {
    what: "photograph",
    longest: 500,
    pattern:
      /^(?:(?:file )?photo(?:graph)?|image|picture|caption|фото(?:графия)?|снимок|иллюстрация|на фото|архивное фото)\s*(?:[:©/|]|by\b|credit)|\((?:(?:ap|afp|file|pool|reuters) )?(?:photo|image|фото)\b[^)]{0,100}\)\s*$|getty images|\b(?:REUTERS|AFP|EPA|AP|TASS|ТАСС)\s?\/\s?\p{Lu}|\bpool (?:photo )?via\b|^©|\bvia (?:AP|AFP|REUTERS)\b|\/ (?:РИА Новости|Sputnik|ТАСС|TASS|Reuters|AFP)\.?$|^(?:file|архив) photo\b/iu,
  },
  {
    what: "comments",
    longest: 100,
    pattern:
      /^(?:\d+ )?(?:comments?|leave a (?:comment|reply)|комментари(?:и|ев|й)|оставить комментарий|обсудить)(?!\p{L})[\s(:]*(?:\d+\)?)?(?![^.]{60})/iu,
  },
  {
    what: "writers",
    longest: 140,
    pattern: /\breading time\b|\b\d+[- ]min(?:ute)?s? read\b|время чтения/i,
  },
  {
    what: "writers",
    longest: 240,
    pattern:
      /^\(?(?:(?:additional )?reporting by|written by|writing by|editing by|edited by|compiled by|автор(?:ы)?\s*:|текст\s*:|редактор\s*:|подготовил(?:а|и)?\s*:?)\s*\p{Lu}/iu,
  },
];

/** An appeal speaks to the reader, and of what papers ask for. */
export const appealTo =
  /\b(?:you|your|us|our|we)\b|(?<!\p{L})(?:вы|вас|вам|ваш\p{L}*|нас|нам|наш\p{L}*|мы)(?!\p{L})/giu;
export const appealFor =
  /\b(?:support|donat\p{L}*|subscri\p{L}*|contribut\p{L}*|your help|small favou?r|journalis\p{L}*|reporting|ad-free|ads|newsletters?|inbox|member(?:ship)?|per month|monthly|payments?|remind me)\b|(?<!\p{L})(?:поддерж\p{L}*|пожертвова\p{L}*|подпи[сш]\p{L}*|помощ\p{L}*|помоги\p{L}*|журналист\p{L}*|рассылк\p{L}*|телеграм-канал\p{L}*|донат\p{L}*|читател\p{L}*)(?!\p{L})/giu;
/** Somebody speaks in the article: what follows is not the paper's own appeal. */
export const spoken =
  /\b(?:said|says|told|added|stressed|noted|according to|statement)\b|(?<!\p{L})(?:сказал\p{L}*|заявил\p{L}*|отметил\p{L}*|подчеркнул\p{L}*|сообщил\p{L}*|словам)(?!\p{L})/iu;
