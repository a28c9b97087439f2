/** A fault to put into the sound fixture, and what the checks must say of it. */

import type { Problem } from "../problem.ts";
import type { Fixture } from "./content-fixture.ts";

export interface Fault {
  name: string;
  /** Where the fixture is changed: a file's label and a JSON path; "$" replaces the file. */
  file: string;
  path: string;
  /** What is put there; undefined removes what is there. */
  value: unknown;
  problem: Problem;
}

type Where = Partial<Pick<Problem, "file" | "path">>;

/** Makes faults of one file: what is reported stands where the change is, unless `at` says otherwise. */
export const fault =
  (file: string) =>
  (rule: string, name: string, path: string, value: unknown, wrong: string, right: string, at: Where = {}): Fault => ({
    name,
    file,
    path,
    value,
    problem: { rule, file, path, wrong, right, ...at },
  });

function change(holder: unknown, steps: (string | number)[], value: unknown): void {
  const [step, ...rest] = steps;
  if (step === undefined) return;
  const target = holder as Record<string | number, unknown>;
  if (rest.length > 0) change(target[step], rest, value);
  else if (value !== undefined) target[step] = value;
  else if (Array.isArray(holder)) holder.splice(Number(step), 1);
  else delete target[step];
}

/** Puts the fault into the fixture. */
export function applyFault(fixture: Fixture, { file, path, value }: Fault): void {
  const steps = [...path.matchAll(/\.([\w$]+)|\[(\d+)\]/g)].map(([, key, index]) => key ?? Number(index));
  if (steps.length === 0) fixture[file] = value;
  else change(fixture[file], steps, value);
}
