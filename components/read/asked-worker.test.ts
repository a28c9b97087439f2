import { afterEach, describe, expect, it, vi } from "vitest";
import { english } from "@/lib/words/catalogue.ts";
import { type Asked, Reader } from "./asked-worker.ts";
import type { FromWorker, ToWorker } from "./read-messages.ts";

const begin: ToWorker = { kind: "begin", gazetteer: "{}", grounds: [], site: { name: "", origin: "" } };

/** A worker that answers as it is told; without an answer it stays silent. */
function played(answer: (message: ToWorker) => FromWorker | undefined) {
  const workers: Asked[] = [];
  const make = (): Asked => {
    const worker: Asked = {
      onmessage: null,
      onerror: null,
      terminate: vi.fn(),
      postMessage: (message) => {
        const said = answer(message);
        if (said) queueMicrotask(() => worker.onmessage?.({ data: said } as MessageEvent<FromWorker>));
      },
    };
    workers.push(worker);
    return worker;
  };
  return { workers, make };
}

const taken = { kind: "taken", form: "list", text: "a list" } as const;

afterEach(() => vi.useRealTimers());

describe("the reader", () => {
  it("is ready once its worker says so, and begins no second one for what follows", async () => {
    const { workers, make } = played(({ kind }) => (kind === "begin" ? { kind: "ready" } : taken));
    const reader = new Reader(make, begin, english);
    await reader.ready();
    expect(await reader.ask({ kind: "take", form: "list" }, "taken")).toEqual(taken);
    expect(workers).toHaveLength(1);
  });

  it("says what the worker says could not be read", async () => {
    const { make } = played(({ kind }) =>
      kind === "begin" ? { kind: "ready" } : { kind: "fault", fault: "Not this." },
    );
    await expect(new Reader(make, begin, english).ask({ kind: "take", form: "list" }, "taken")).rejects.toThrow(
      "Not this.",
    );
  });

  it("ends a worker that does not answer, says so, and reads the next text with a new one", async () => {
    vi.useFakeTimers();
    let silent = true;
    const { workers, make } = played(({ kind }) => (kind === "begin" ? { kind: "ready" } : silent ? undefined : taken));
    const reader = new Reader(make, begin, english);
    const late = expect(reader.ask({ kind: "take", form: "list" }, "taken")).rejects.toThrow("took too long");
    await vi.advanceTimersByTimeAsync(21_000);
    await late;
    expect(workers[0]?.terminate).toHaveBeenCalledOnce();
    silent = false;
    expect(await reader.ask({ kind: "take", form: "list" }, "taken")).toEqual(taken);
    expect(workers).toHaveLength(2);
  });

  it("says that its program could not run where the browser refuses it", async () => {
    const { workers, make } = played(() => undefined);
    const reader = new Reader(make, begin, english);
    const refused = expect(reader.ready()).rejects.toThrow("could not run");
    await Promise.resolve();
    await Promise.resolve();
    workers[0]?.onerror?.({} as ErrorEvent);
    await refused;
  });
});
