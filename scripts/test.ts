/** `npm test`: every check in turn, all of them even after a failure, and one closing line with the count. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { runChecks } from "./checks.ts";
import { findOrInstallBrowser } from "./find-browser.ts";

interface Count {
  passed: number;
  failed: number;
}

const results = "test-results";

function run(name: string, args: string[]): boolean {
  console.log(`\n── ${name}`);
  const { status } = spawnSync("npx", args, { stdio: "inherit", shell: process.platform === "win32" });
  return status === 0;
}

function readReport<Report>(file: string, count: (report: Report) => Count): Count {
  try {
    return count(JSON.parse(readFileSync(`${results}/${file}`, "utf8")));
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const counted = (passed: boolean): Count => (passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
const check = (name: string, args: string[]): Count => counted(run(name, args));

function unitTests(): Count {
  const passed = run("unit tests", [
    "vitest",
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile=${results}/unit.json`,
  ]);
  const count = readReport("unit.json", (report: { numPassedTests: number; numFailedTests: number }) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
  }));
  return passed ? count : { ...count, failed: Math.max(1, count.failed) };
}

function browserTests(): Count {
  try {
    const browser = findOrInstallBrowser();
    console.log(`\nBrowser: ${browser.path ?? "Chromium"}, from ${browser.from}`);
  } catch (error) {
    console.error(`\n${(error as Error).message}`);
    return { passed: 0, failed: 1 };
  }
  const passed = run("browser tests", ["playwright", "test"]);
  const count = readReport(
    "browser.json",
    ({ stats }: { stats: { expected: number; unexpected: number; flaky: number } }) => ({
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected,
    }),
  );
  return passed ? count : { ...count, failed: Math.max(1, count.failed) };
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const counts = [
  ...(await runChecks()).map(({ passed }) => counted(passed)),
  unitTests(),
  check("production build", ["tsx", "scripts/build-pages.ts"]),
  check("late scripts", ["tsx", "scripts/defer-scripts.ts"]),
  check("finished build", ["tsx", "scripts/finish-build.ts"]),
  check("hostile requests", [
    "tsx",
    "scripts/fuzz.ts",
    "--count",
    "200",
    ...["1", "2", "3"].flatMap((seed) => ["--seed", seed]),
  ]),
  browserTests(),
];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
