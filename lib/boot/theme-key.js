/** Where the reader's choice of a theme is kept. */
export const themeKey = "theme";
