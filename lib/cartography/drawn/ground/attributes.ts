/** SVG attributes as markup; `undefined` leaves one out, numbers lose what nobody sees (0.001). */
export function markup(attributes: Record<string, string | number | undefined>): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${typeof value === "number" ? short(value) : value}"`)
    .join("");
}

/** 0.160000001 → ".16" */
export function short(value: number): string {
  return String(Number(value.toFixed(3))).replace(/^(-?)0\./, "$1.");
}
