"use client";

import { chooseTheme, type ThemeChoice, themeChoices, useThemeChoice } from "./use-theme.ts";

const words: Record<ThemeChoice, string> = { system: "As the system", light: "Light", dark: "Dark" };

/** Light, dark, or as the system has it. The select itself lies, unseen, over the sign where there is no room for words. */
export function ThemeSwitch() {
  const choice = useThemeChoice();
  return (
    <label className="tool theme-switch" title={`Theme: ${words[choice].toLowerCase()}`}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <circle cx="8" cy="8" r="6.5" fill="none" stroke="currentcolor" strokeWidth="1.5" />
        <path d="M8 1.5a6.5 6.5 0 0 1 0 13Z" fill="currentcolor" />
      </svg>
      <span className="tool-word">Theme</span>
      <select aria-label="Theme" value={choice} onChange={({ target }) => chooseTheme(target.value as ThemeChoice)}>
        {themeChoices.map((each) => (
          <option key={each} value={each}>
            {words[each]}
          </option>
        ))}
      </select>
    </label>
  );
}
