"use client";

import type { ThemeWords } from "@/lib/site/header-words.ts";
import { chooseTheme, type ThemeChoice, themeChoices, useThemeChoice } from "./use-theme.ts";

/** Light, dark, or as the system has it. */
export function ThemeSwitch({ words }: { words: ThemeWords }) {
  const choice = useThemeChoice();
  return (
    <label className="tool theme-switch">
      {words.title}
      <select value={choice} onChange={({ target }) => chooseTheme(target.value as ThemeChoice)}>
        {themeChoices.map((each) => (
          <option key={each} value={each}>
            {words[each]}
          </option>
        ))}
      </select>
    </label>
  );
}
