/** The words of each language, compiled when they are first asked for. For servers and builds: browsers are given what they need. */
import compile from "icu-minify/compile";
import type { CompiledMessage } from "icu-minify/format";
import type { Language } from "./languages.ts";
import { az } from "./messages/az.ts";
import { type Area, en, type MessageKey } from "./messages/en.ts";
import { fr } from "./messages/fr.ts";
import { hy } from "./messages/hy.ts";
import { ka } from "./messages/ka.ts";
import { ru } from "./messages/ru.ts";
import { type Words, wordsFrom } from "./words.ts";

type Messages = Partial<Record<Area, Record<string, string>>>;

const messagesOf: Record<Language, Messages> = { en, hy, az, ru, ka, fr };

/** Plain data, which can be handed to a browser: the compiler's own objects have no prototype. */
const compiledOf = (text: string) => JSON.parse(JSON.stringify(compile(text))) as CompiledMessage;

const made = new Map<Language, Words>();

function make(language: Language): Words {
  const compiled = new Map<MessageKey, CompiledMessage>();
  const textOf = (key: MessageKey): string | undefined => {
    const dot = key.indexOf(".");
    const [area, name] = [key.slice(0, dot) as Area, key.slice(dot + 1)];
    return messagesOf[language][area]?.[name] ?? (en[area] as Record<string, string> | undefined)?.[name];
  };
  const source = (key: MessageKey) => {
    const known = compiled.get(key);
    if (known !== undefined) return known;
    const text = textOf(key);
    const message = text === undefined ? undefined : compiledOf(text);
    if (message !== undefined) compiled.set(key, message);
    return message;
  };
  return wordsFrom(language, source, (area) => Object.keys(en[area]).map((name) => `${area}.${name}` as MessageKey));
}

/** The words of a language; a message that it does not have is in English. */
export function wordsIn(language: Language): Words {
  const known = made.get(language) ?? make(language);
  made.set(language, known);
  return known;
}

export const english: Words = wordsIn("en");
