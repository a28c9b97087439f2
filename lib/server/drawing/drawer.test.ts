import { fileURLToPath } from "node:url";
import { afterEach, expect, it, vi } from "vitest";
import { Drawer } from "./drawer.ts";

const program = fileURLToPath(new URL("./testing/drawing-program.mjs", import.meta.url));
const drawers: Drawer[] = [];

function begun(patience?: number): Drawer {
  const drawer = new Drawer(program, patience);
  drawers.push(drawer);
  return drawer;
}

afterEach(() => {
  for (const drawer of drawers.splice(0)) drawer.close();
});

const asked = (url: string) => ({ method: "GET", url, headers: { host: "met.example", "next-url": "/a" } });

it("draws in a process of its own and hands on status, headers and body", async () => {
  const { status, headers, body } = await begun().ask(asked("/places/tbilisi?on=2013"));
  expect([status, headers.etag]).toEqual([201, '"1"']);
  expect(headers).not.toHaveProperty("connection");
  const told = JSON.parse(body.toString());
  expect(told).toMatchObject({ url: "/places/tbilisi?on=2013", headers: { host: "met.example", "next-url": "/a" } });
  expect(told.process).not.toBe(process.pid);
});

it("ends a process that takes longer than what is asked of it should", async () => {
  const said = vi.spyOn(console, "error").mockImplementation(() => {});
  const drawer = begun(60_000);
  await drawer.ready();
  await expect(drawer.ask(asked("/never"), 200)).rejects.toThrow();
  await expect.poll(() => said.mock.calls.length).toBe(1);
}, 20_000);

it("begins its process anew when it has ended, or has drawn for too long", async () => {
  const said = vi.spyOn(console, "error").mockImplementation(() => {});
  const drawer = begun(1500);
  const processOf = async () => JSON.parse((await drawer.ask(asked("/"))).body.toString()).process as number;
  const first = await processOf();
  await expect(drawer.ask(asked("/end"))).rejects.toThrow();
  await expect.poll(processOf, { timeout: 10_000 }).not.toBe(first);
  const second = await processOf();
  await expect(drawer.ask(asked("/never"))).rejects.toThrow();
  await expect.poll(processOf, { timeout: 10_000 }).not.toBe(second);
  expect(said.mock.calls.length).toBeGreaterThanOrEqual(2);
}, 30_000);
