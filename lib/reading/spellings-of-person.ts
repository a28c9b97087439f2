/** Other spellings of a name that texts use, by rule; what no rule makes alike is found by its sound (sound-key.ts). */

/** Endings and letters that are written in two ways, in both directions. */
const rules: [RegExp, string][] = [
  [/yan$/, "ian"],
  [/ian$/, "yan"],
  [/iyev$/, "iev"],
  [/iyev$/, "ijew"],
  [/([^i])yev$/, "$1ev"],
  [/mm/, "m"],
  [/dy(?=arov$)/, "di"],
  [/^Jey/, "Cey"],
  [/^Sergey$/, "Sergei"],
  [/^Alexei$/, "Alexey"],
  [/^Andrei$/, "Andrey"],
  [/^Ilham$/, "Ilkham"],
  [/^Heydar$/, "Geidar"],
  [/^Serzh$/, "Serge"],
  [/^Vartan$/, "Vardan"],
  // languages that write a name by its sound leave out the h of a Frenchman's
  [/^Hollande$/, "Olland"],
  [/^François$/, "Fransua"],
];

function variants(part: string): string[] {
  const once = rules.flatMap(([from, to]) => (from.test(part) ? [part.replace(from, to)] : []));
  return [...new Set(once)];
}

/** "Nikol Pashinyan" → ["Nikol Pashinian"]. Without the name itself. */
export function spellingsOfPerson(name: string): string[] {
  const parts = name.split(" ");
  const single = parts.flatMap((part, at) => variants(part).map((other) => parts.with(at, other).join(" ")));
  const all = parts.map((part) => variants(part)[0] ?? part).join(" ");
  return [...new Set([...single, ...(all === name ? [] : [all])])];
}
