import dates from "./hy/dates.json" with { type: "json" };

export const hy = { dates };
