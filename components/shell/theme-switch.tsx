"use client";

import { chooseTheme, type ThemeChoice, themeChoices, useThemeChoice } from "./use-theme.ts";

const words: Record<ThemeChoice, string> = { system: "As the system", light: "Light", dark: "Dark" };

/** Light, dark, or as the system has it. */
export function ThemeSwitch() {
  const choice = useThemeChoice();
  return (
    <label className="tool theme-switch">
      Theme
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
