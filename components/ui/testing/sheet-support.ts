/** What the sheets of the site say about classes, for the test that guards their order and their owners. Nothing ships it. */

export interface Rule {
  selector: string;
  /** The at-rules that it stands in, outermost first: "@layer parts", "@media (width < 64rem)". */
  within: string[];
}

const withoutComments = (css: string) => css.replace(/\/\*[\s\S]*?\*\//g, "");

/** The rules of a sheet, one for each selector of a list; those of key frames, which select nothing, are left out. */
export function rulesOf(css: string): Rule[] {
  const open: string[] = [];
  const rules: Rule[] = [];
  for (const [, before = "", sign] of withoutComments(css).matchAll(/([^{};]*)([{};])/g)) {
    if (sign === "}") open.pop();
    if (sign !== "{") continue;
    const prelude = before.trim().replace(/\s+/g, " ");
    const inFrames = open.some((at) => at.startsWith("@keyframes"));
    if (!prelude.startsWith("@") && !inFrames)
      rules.push(...parted(prelude, ",").map((selector) => ({ selector, within: [...open] })));
    open.push(prelude);
  }
  return rules;
}

/** Statements that stand by themselves at the top of a sheet, and the preludes of its outermost blocks. */
export function outermost(css: string): string[] {
  const found: string[] = [];
  let depth = 0;
  for (const [, before = "", sign] of withoutComments(css).matchAll(/([^{};]*)([{};])/g)) {
    if (depth === 0 && sign !== "}") found.push(before.trim());
    depth += sign === "{" ? 1 : sign === "}" ? -1 : 0;
  }
  return found;
}

/** Parts of a selector between signs that stand in no bracket. */
function parted(selector: string, signs: string): string[] {
  const parts = [""];
  let depth = 0;
  for (const character of selector) {
    depth += "([".includes(character) ? 1 : ")]".includes(character) ? -1 : 0;
    if (depth === 0 && signs.includes(character)) parts.push("");
    else parts[parts.length - 1] += character;
  }
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

export const classesIn = (selector: string): string[] =>
  [...selector.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = ""]) => name);

/** Without what only asks (`:has()`, `:not()`): the selector of what is styled and of what it stands in. */
function withoutQuestions(selector: string): string {
  const question = /:(has|not)\(/.exec(selector);
  if (!question) return selector;
  let [end, depth] = [question.index + question[0].length, 1];
  for (; depth > 0; end++) depth += selector[end] === "(" ? 1 : selector[end] === ")" ? -1 : 0;
  return withoutQuestions(selector.slice(0, question.index) + selector.slice(end));
}

/** The classes whose look a selector sets: those nearest to its end. One that ends with an id, or names no class, has none. */
export function styledClasses(selector: string): string[] {
  for (const part of parted(withoutQuestions(selector), " >+~").reverse()) {
    const classes = classesIn(part);
    if (classes.length > 0 || part.includes("#")) return classes;
  }
  return [];
}

/** Classes that a component or a program writes. One with a changing end is given as its beginning: "at-". */
export function classesWritten(source: string): string[] {
  const written = [...source.matchAll(/\bclass(?:Name)?(?:=| = |: )(?:\{(`[^`]*`|[^}`]*)\}|"([^"`]*))/g)];
  return written.flatMap(([, code, text]) => {
    const strings = text ?? [...(code ?? "").matchAll(/"([^"]*)"|`([^`]*)`/g)].map(([, a, b]) => a ?? b).join(" ");
    const words = strings.replace(/\$\{[^}]*\}/g, "$").split(/\s+/);
    return words.flatMap((word) => (/^[a-z][\w-]*\$?$/.test(word) ? [word.replace("$", "")] : []));
  });
}
