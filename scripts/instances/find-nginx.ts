import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** In Debian it lies where only root looks. */
const places = ["nginx", "/usr/sbin/nginx", "/usr/local/sbin/nginx", "/opt/homebrew/bin/nginx"];

const runs = (program: string) => spawnSync(program, ["-v"]).status === 0;

/** The program, or undefined where there is none. */
const foundNginx = (): string | undefined => places.find(runs);

function aptGet(...args: string[]): boolean {
  // Where systemd runs, a server of that name would else begin on port 80.
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive", SYSTEMD_OFFLINE: "1" };
  return spawnSync("apt-get", args, { stdio: "inherit", env }).status === 0;
}

const byHand = "Install it (Debian: apt-get install nginx; macOS: brew install nginx) and run this again.";
const install = ["install", "--yes", "--no-install-recommends", "nginx"];

/** Why it cannot be installed here, and what to do; undefined where it can. */
export function hindrance({ hasAptGet, isRoot }: { hasAptGet: boolean; isRoot: boolean }): string | undefined {
  if (!hasAptGet) return `nginx is needed, and there is no apt-get here. ${byHand}`;
  if (!isRoot) return `nginx is needed, and only root may install it. ${byHand}`;
  return undefined;
}

/**
 * nginx, which is installed where it is missing, `apt-get` is there and we may use it. Throws, saying what to do, where it is not
 * to be had.
 */
export function findOrInstallNginx(): string {
  const found = foundNginx();
  if (found) return found;
  const fault = hindrance({ hasAptGet: existsSync("/usr/bin/apt-get"), isRoot: process.getuid?.() === 0 });
  if (fault) throw new Error(fault);
  // The list of packages may be as old as the image of the machine.
  if (!aptGet(...install)) aptGet("update") && aptGet(...install);
  const installed = foundNginx();
  if (!installed) throw new Error(`nginx is needed, and apt-get could not install it; why stands above. ${byHand}`);
  return installed;
}
