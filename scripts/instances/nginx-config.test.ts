import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { securityHeaders } from "../../lib/site/security-headers.js";
import { nginxConfig, type ProxySettings } from "./nginx-config.ts";

const settings: ProxySettings = {
  port: 8080,
  servers: [3001, 3002],
  keptFiles: "/srv/kept",
  folder: "/tmp/nginx",
  headers: securityHeaders("/_next/static/a.js"),
};

/** What stands within the braces of a block, by the line that opens it. */
function block(config: string, opening: string): string {
  const begun = config.indexOf(`${opening} {`);
  expect(begun, opening).toBeGreaterThan(-1);
  let depth = 0;
  for (let at = config.indexOf("{", begun); at < config.length; at++) {
    if (config[at] === "{") depth++;
    if (config[at] === "}" && --depth === 0) return config.slice(begun, at);
  }
  throw new Error(`${opening} is not closed`);
}

it("asks every server, and the next one where one cannot be reached", () => {
  const config = nginxConfig(settings);
  expect(block(config, "upstream site").match(/server 127\.0\.0\.1:\d+ max_fails=3/g)).toHaveLength(2);
  expect(config).toMatch(/proxy_next_upstream error timeout/);
  expect(config).not.toContain("non_idempotent");
});

it("asks whoever has the fewest open requests, so that a server that has just started is not given more than it can make", () => {
  expect(block(nginxConfig(settings), "upstream site")).toMatch(/\{\s*least_conn;\s*server/);
});

it("lets go of connections before the server does, so that none is used as it is closed", () => {
  const seconds = Number(/keepalive_timeout (\d+)s/.exec(block(nginxConfig(settings), "upstream site"))?.[1]);
  expect(seconds).toBeLessThan(5);
});

it("looks among the files of earlier releases only for what no server has, and answers with the headers of the site", () => {
  const config = nginxConfig(settings);
  expect(block(config, "location /_next/static/")).toMatch(/proxy_pass.*error_page 404 = @kept/s);
  const kept = block(config, "location @kept");
  expect(kept).toContain('root "/srv/kept"');
  for (const { key, value } of settings.headers) expect(kept).toContain(`add_header ${key} "${value}" always;`);
});

it("names a user to root alone, and every brace is closed", () => {
  expect(nginxConfig(settings)).not.toMatch(/^user/m);
  expect(nginxConfig({ ...settings, user: "root" })).toMatch(/^user root;/);
  const config = nginxConfig(settings);
  expect(config.split("{").length).toBe(config.split("}").length);
});

it("writes folders with spaces and quotes, and refuses what nginx would take for a variable", () => {
  expect(nginxConfig({ ...settings, keptFiles: '/srv/a "b"' })).toContain('root "/srv/a \\"b\\""');
  expect(() => nginxConfig({ ...settings, keptFiles: "/srv/$host" })).toThrow("nginx would read something else");
});

it("is what docs/scale.md advises, line by line", () => {
  const [, advised = ""] = /```nginx\n(.*?)```/s.exec(readFileSync("docs/scale.md", "utf8")) ?? [];
  const lines = (text: string) => text.split("\n").map((line) => line.trim());
  expect(lines(advised).length).toBeGreaterThan(10);
  const tested = lines(nginxConfig(settings));
  for (const line of lines(advised)) expect(tested).toContain(line);
});
