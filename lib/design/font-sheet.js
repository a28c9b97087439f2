/** Where the style sheet of the web fonts' faces is served; the files are beside it. */
export const fontSheetPath = "/fonts/faces.css";
