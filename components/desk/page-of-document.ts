import type { DeskDocument } from "@/lib/desk/desk-documents.ts";

/** The path of the page on which a document is seen. A layer's words stand in the table of /about. */
export function pageOf({ kind, value, file, at }: DeskDocument): string | undefined {
  const id = String(value.id ?? "");
  if (kind === "layer") return "/about";
  if (kind === "stop") {
    const tour = /([\w-]+)\.json$/.exec(file)?.[1];
    const number = Number(at[1]) + 1;
    if (Number.isNaN(number)) return undefined;
    return tour === "main" ? `/tour/${number}` : `/tour/${tour}-${number}`;
  }
  return id === "" ? undefined : `/${kind}s/${id}`;
}
