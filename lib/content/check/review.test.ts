import { describe, expect, it } from "vitest";
import { formatProblems, type Problem } from "./problem.ts";
import { checkContent, reviewContent } from "./review.ts";
import { rules } from "./rules.ts";
import { soundFixture, writeFixture } from "./testing/content-fixture.ts";
import { applyFault } from "./testing/fault.ts";
import { faults } from "./testing/faults.ts";

function brokenProblems(): Problem[] {
  const fixture = soundFixture();
  // removals last: they move the items behind them
  for (const fault of faults.toSorted((a, b) => Number(a.value === undefined) - Number(b.value === undefined))) {
    applyFault(fixture, fault);
  }
  return checkContent(writeFixture(fixture));
}

const key = ({ rule, file, path }: Problem) => `${rule} ${file} ${path}`;

describe("checking content", () => {
  it("finds nothing wrong with a sound folder", () => {
    expect(checkContent(writeFixture(soundFixture()))).toEqual([]);
  });

  it("says what it has looked at", () => {
    const { summary } = reviewContent(writeFixture(soundFixture()));
    expect(summary).toBe(
      "Checked 2 articles, 4 excerpts, 11 entries, 8 places, 4 layers, 5 publishers, 2 tours, 5 redirects, " +
        `2 corrections, 2 GeoJSON files against ${rules.length} rules: no problem. 1 draft, left out of the build.`,
    );
  });

  const problems = brokenProblems();

  it("reports every fault of a badly broken folder in one run, and nothing else", () => {
    expect(problems.map(key).toSorted()).toEqual(faults.map(({ problem }) => key(problem)).toSorted());
  });

  it.each(faults)("reports $name as $problem.rule, with what is wrong and what would be right", ({ problem }) => {
    const found = problems.find((candidate) => key(candidate) === key(problem));
    expect(found).toEqual(problem);
  });

  it("has a fault to test every rule", () => {
    expect(new Set(faults.map(({ problem }) => problem.rule))).toEqual(new Set(rules.map(({ name }) => name)));
  });

  it("reports each fault also when it is the only one", () => {
    for (const fault of faults) {
      const fixture = soundFixture();
      applyFault(fixture, fault);
      expect(
        checkContent(writeFixture(fixture)).map(({ rule }) => rule),
        fault.name,
      ).toContain(fault.problem.rule);
    }
  });

  it("reports a list that is not there and still checks the rest", () => {
    const { "content/redirects.json": _, ...rest } = soundFixture();
    expect(checkContent(writeFixture(rest)).map(key)).toEqual(["json-syntax content/redirects.json $"]);
  });

  it("asks for the editors' decisions when they are not there", () => {
    const { "content/atlas.json": _, ...rest } = soundFixture();
    const [problem, ...others] = checkContent(writeFixture(rest));
    expect(problem).toMatchObject({ file: "content/atlas.json", right: "bring it back: the whole site reads it" });
    expect(others).toEqual([]);
  });

  it("survives files that hold something else altogether", () => {
    const labels = Object.keys(soundFixture());
    for (const nonsense of ["null", "[]", "5", '{"places":[null],"layers":5,"redirects":[[]],"features":[null]}']) {
      const folder = writeFixture(Object.fromEntries(labels.map((label) => [label, nonsense])));
      expect(new Set(checkContent(folder).map(({ file }) => file))).toEqual(new Set(labels));
    }
  });
});

describe("printing problems", () => {
  it("puts the problems of a file together, one line each", () => {
    const problem = {
      path: "$.places[0]",
      wrong: 'unknown place "tiblisi"',
      right: 'did you mean "tbilisi"?',
      rule: "entry-place",
    };
    const lines = formatProblems(["x", "y", "x"].map((file) => ({ ...problem, file }))).split("\n");
    expect(lines.map((line) => line.charAt(0))).toEqual(["x", "x", "y"]);
    expect(lines[0]).toBe('x  $.places[0]  unknown place "tiblisi"; did you mean "tbilisi"?  [entry-place]');
  });
});
