import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { SearchAnswer } from "@/lib/search/search-answer.ts";
import { english } from "@/lib/words/catalogue.ts";
import { AskedLater, type QueryState } from "./asked-later.ts";

const answerTo = (query: string): SearchAnswer => ({ fit: "all", total: 1, terms: [query], groups: [], near: [] });
const queryOf = (address: string) => new URL(address, "http://x").searchParams.get("q") ?? "";

/** A server that answers after so many milliseconds, as long as nobody has left. */
function serving(delay: (query: string) => number, answer = (query: string) => Response.json(answerTo(query))) {
  const asked: { query: string; cache: unknown; cancelled: boolean }[] = [];
  vi.stubGlobal("fetch", (address: string, { signal, cache }: RequestInit) => {
    const request = { query: queryOf(address), cache, cancelled: false };
    asked.push(request);
    return new Promise((resolve, reject) => {
      const end = () => {
        request.cancelled = true;
        reject(signal?.reason);
      };
      signal?.addEventListener("abort", end);
      setTimeout(() => {
        signal?.removeEventListener("abort", end);
        resolve(answer(request.query));
      }, delay(request.query));
    });
  });
  return asked;
}

let told: QueryState[] = [];
let server: AskedLater;
const now = () => told.at(-1);

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  server = new AskedLater("/search.json", (state) => told.push(state), english);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("a query", () => {
  it("is asked when nothing was typed for 150 ms, and only the last one", async () => {
    const asked = serving(() => 20);
    for (const query of ["t", "tb", "tbi"]) {
      server.ask(query);
      await vi.advanceTimersByTimeAsync(140);
    }
    expect(asked).toEqual([]);
    await vi.advanceTimersByTimeAsync(10);
    expect(asked.map(({ query }) => query)).toEqual(["tbi"]);
    await vi.advanceTimersByTimeAsync(20);
    expect(now()).toEqual({ query: "tbi", answer: answerTo("tbi") });
  });

  it("is cancelled by the next one, and its answer never told", async () => {
    const asked = serving((query) => (query === "paris" ? 400 : 20));
    server.ask("paris");
    await vi.advanceTimersByTimeAsync(200);
    server.ask("baku");
    await vi.advanceTimersByTimeAsync(1000);
    expect(asked.map(({ query, cancelled }) => [query, cancelled])).toEqual([
      ["paris", true],
      ["baku", false],
    ]);
    expect(told.filter(({ answer }) => answer).map(({ query }) => query)).toEqual(["baku"]);
  });

  it("is told at once again where its answer is known", async () => {
    const asked = serving(() => 20);
    for (const query of ["baku", "bak", "baku"]) {
      server.ask(query);
      await vi.advanceTimersByTimeAsync(200);
    }
    expect(asked.map(({ query }) => query)).toEqual(["baku", "bak"]);
    server.ask("bak");
    expect(now()).toEqual({ query: "bak", answer: answerTo("bak") });
  });

  it("is written into the address as forms write it", async () => {
    const asked = serving(() => 20);
    server.ask("Շուշի & +1");
    await vi.advanceTimersByTimeAsync(200);
    expect(asked.map(({ query }) => query)).toEqual(["Շուշի & +1"]);
  });

  it("of who has left is neither asked nor told", async () => {
    const asked = serving(() => 20);
    server.ask("baku");
    server.leave();
    await vi.advanceTimersByTimeAsync(1000);
    expect([asked, told]).toEqual([[], [{ query: "baku" }]]);
  });
});

describe("an answer that takes long", () => {
  it("is announced 300 ms after it was asked for, and no more once it is there", async () => {
    serving(() => 1000);
    server.ask("baku");
    await vi.advanceTimersByTimeAsync(440);
    expect(now()).toEqual({ query: "baku" });
    await vi.advanceTimersByTimeAsync(10);
    expect(now()).toEqual({ query: "baku", slow: true });
    await vi.advanceTimersByTimeAsync(700);
    expect(now()).toEqual({ query: "baku", answer: answerTo("baku") });
  });

  it("is given up in the end", async () => {
    serving(() => 60_000);
    server.ask("baku");
    await vi.advanceTimersByTimeAsync(20_150);
    expect(now()).toEqual({ query: "baku", failure: "no answer came within 20 seconds" });
  });
});

describe("an answer that does not come", () => {
  it.each([
    ["the server answered 503", () => new Response("busy", { status: 503 })],
    ["something else came instead, perhaps a network’s page to sign in", () => new Response("<!doctype html>")],
    ["something else came instead, perhaps a network’s page to sign in", () => Response.json({ groups: 3 })],
    ["something else came instead, perhaps a network’s page to sign in", () => Response.json(null)],
  ])("is said: %s", async (failure, answer) => {
    serving(() => 20, answer);
    server.ask("baku");
    await vi.advanceTimersByTimeAsync(200);
    expect(now()).toEqual({ query: "baku", failure });
  });

  it("is asked for again at once, by who tries again, and past what the browser keeps", async () => {
    let well = false;
    const asked = serving(
      () => 20,
      (query) => (well ? Response.json(answerTo(query)) : new Response("", { status: 500 })),
    );
    server.ask("baku");
    await vi.advanceTimersByTimeAsync(200);
    expect(now()?.failure).toBe("the server answered 500");
    well = true;
    server.ask("baku", true);
    expect(now()).toEqual({ query: "baku" });
    await vi.advanceTimersByTimeAsync(21);
    expect(now()).toEqual({ query: "baku", answer: answerTo("baku") });
    expect(asked.map(({ cache }) => cache)).toEqual(["default", "reload"]);
  });

  it("of one query is no longer told when another was typed in between", async () => {
    serving(
      () => 20,
      () => new Response("", { status: 500 }),
    );
    server.ask("baku");
    await vi.advanceTimersByTimeAsync(200);
    server.ask("bak");
    server.ask("baku");
    expect(now()).toEqual({ query: "baku" });
  });
});
