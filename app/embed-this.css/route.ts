import { sheetResponse } from "@/lib/embed/written-sheet.ts";

export const dynamic = "force-static";

export function GET(): Response {
  return sheetResponse(["components/embed/embed-this.css"]);
}
