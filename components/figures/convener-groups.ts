import type { Meeting } from "@/lib/atlas/schema.ts";

/** The columns of the matrix; those that convened a few meetings only share one. */
export const convenerGroups: { title: string; mediators: Meeting["mediator"][] }[] = [
  { title: "Minsk Group", mediators: ["minsk-group"] },
  { title: "Russia", mediators: ["russia"] },
  { title: "United States", mediators: ["us"] },
  { title: "European Union", mediators: ["eu"] },
  { title: "France", mediators: ["france"] },
  { title: "Others", mediators: ["iran", "cis", "osce", "un", "other"] },
  { title: "No mediator", mediators: ["bilateral"] },
];

/** Events that the reader should have in mind beside the numbers, by id; the matrix names them in their year. */
export const landmarks = [
  "1994-05-12-truce",
  "2020-09-27-war",
  "2022-02-24-invasion-of-ukraine",
  "2023-09-19-operation",
  "2025-08-08-minsk-process-closing",
];
