/**
 * What becomes of a "Range" header for a file of a size in bytes: it can be met; none of it lies in the file; or it is
 * no range of bytes, or asks for all of them, and is not heeded (RFC 9110, 14.2).
 */
export function rangeVerdict(range: string, size: number): "met" | "beyond" | "unheeded" {
  const parts = /^ *bytes=(.*)$/.exec(range)?.[1]?.split(",") ?? [];
  const verdicts = parts.map((part) => partVerdict(part, size));
  if (verdicts.length === 0 || verdicts.includes("unheeded")) return "unheeded";
  return verdicts.includes("met") ? "met" : "beyond";
}

function partVerdict(part: string, size: number): "met" | "beyond" | "unheeded" {
  const [, from = "", to = ""] = /^\s*(\d*)-(\d*)\s*$/.exec(part) ?? [];
  if (from === "" && to === "") return "unheeded";
  if (from === "") return Number(to) > size ? "unheeded" : Number(to) > 0 ? "met" : "beyond";
  if (to !== "" && Number(to) < Number(from)) return "unheeded";
  return Number(from) < size ? "met" : "beyond";
}
