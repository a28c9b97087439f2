import { sheetResponse } from "@/lib/embed/written-sheet.ts";

export const dynamic = "force-static";

/** That of the answers that the server writes. */
export function GET(): Response {
  return sheetResponse([
    "app/layers.css",
    "app/fallback-fonts.css",
    "app/tokens.css",
    "app/base.css",
    "components/read/read-desk.css",
    "components/read/read.css",
    "components/read/noted-text.css",
    "components/read/read-document.css",
  ]);
}
