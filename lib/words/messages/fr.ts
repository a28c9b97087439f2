import dates from "./fr/dates.json" with { type: "json" };

export const fr = { dates };
