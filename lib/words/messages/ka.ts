import dates from "./ka/dates.json" with { type: "json" };

export const ka = { dates };
