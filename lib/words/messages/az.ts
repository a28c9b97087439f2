import dates from "./az/dates.json" with { type: "json" };

export const az = { dates };
