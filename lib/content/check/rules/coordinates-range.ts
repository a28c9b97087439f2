import type { FieldIssue } from "../issues.ts";
import { show } from "../problem.ts";
import type { Rule } from "../rule.ts";

const pointFields = ["point", "center"];

export const isRangeIssue = ({ issue, path }: FieldIssue) =>
  (issue.code === "too_big" || issue.code === "too_small") && pointFields.includes(String(path.at(-2)));

/** Longitudes lie within ±180°, latitudes within ±90°. */
export const coordinatesRange: Rule = {
  name: "coordinates-range",
  check: ({ issues }) =>
    issues.filter(isRangeIssue).map(({ file, path, value }) => {
      const [name, limit] = path.at(-1) === 0 ? ["longitude", 180] : ["latitude", 90];
      return {
        file,
        path,
        wrong: `${name} ${show(value)}`,
        right: `give degrees from -${limit} to ${limit}; longitude comes first`,
      };
    }),
};
