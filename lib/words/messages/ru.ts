import dates from "./ru/dates.json" with { type: "json" };

export const ru = { dates };
