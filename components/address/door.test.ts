import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

const page = new EventTarget();
const location = { pathname: "/meetings", search: "", hash: "" };
vi.mock("./keep-view.ts", () => ({ keepView: () => {} }));

const replaceState = vi.fn((_state: unknown, _title: string, address: string) => {
  const { pathname, search, hash } = new URL(address, "http://atlas");
  Object.assign(location, { pathname, search, hash });
});

type Door = typeof import("./door.ts");
let door: Door;

beforeEach(async () => {
  vi.useFakeTimers();
  vi.resetModules();
  const window = Object.assign(page, { location, history: { state: null, replaceState }, setTimeout, clearTimeout });
  vi.stubGlobal("window", window);
  Object.assign(location, { pathname: "/meetings", search: "?sort=place&mediator=russia", hash: "" });
  replaceState.mockClear();
  door = await import("./door.ts");
});

afterEach(() => {
  door.write();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const visit = (pathname: string, search = "") => Object.assign(location, { pathname, search, hash: "" });

describe("the door to the address", () => {
  it("writes changes of several hands together, each parameter as it was last said", () => {
    door.change({ map: "3/45/30" });
    vi.runAllTimers();
    door.change({ map: "4/45/30" });
    door.change({ on: "2013-01-28" });
    door.change({ map: "5/45/30" });
    expect(location.search).toBe("?sort=place&mediator=russia&map=3/45/30");
    expect(door.query()).toBe("?sort=place&mediator=russia&map=5/45/30&on=2013-01-28");
    vi.advanceTimersByTime(350);
    expect(location.search).toBe("?sort=place&mediator=russia&map=5/45/30&on=2013-01-28");
    expect(replaceState).toHaveBeenCalledTimes(2);
  });

  it("takes what somebody else has written meanwhile into account", () => {
    door.change({ on: "1994" });
    vi.runAllTimers();
    door.change({ on: "2013" });
    location.search = "?sort=level&names=hy";
    vi.runAllTimers();
    expect(location.search).toBe("?sort=level&names=hy&on=2013");
  });

  it("never writes a change into another page than the one it was made on", () => {
    door.change({ on: "1994" });
    vi.runAllTimers();
    door.change({ on: "2013" });
    visit("/articles");
    expect(door.query()).toBe("");
    vi.runAllTimers();
    expect(location).toEqual({ pathname: "/articles", search: "", hash: "" });
    door.change({ map: "3/45/30" });
    vi.runAllTimers();
    expect(location.search).toBe("?map=3/45/30");
  });

  it("writes before a link is followed, and drops what Back has left behind", () => {
    door.change({ on: "1994" });
    vi.runAllTimers();
    door.change({ on: "2013" });
    page.dispatchEvent(new Event("click"));
    expect(location.search).toContain("on=2013");
    door.change({ on: "2022" });
    page.dispatchEvent(new Event("popstate"));
    vi.runAllTimers();
    expect(location.search).toContain("on=2013");
  });

  it("reads any fragment, and writes one without the rest", () => {
    location.hash = "#50%";
    expect(door.fragment()).toBe("50%");
    door.change({ [door.fragmentName]: "paris-on-monday" });
    vi.runAllTimers();
    expect(location).toMatchObject({ search: "?sort=place&mediator=russia", hash: "#paris-on-monday" });
    door.change({ [door.fragmentName]: "" });
    vi.runAllTimers();
    expect(location.hash).toBe("");
  });

  it("tells its listeners once for every writing, until they leave", () => {
    const listener = vi.fn();
    const leave = door.subscribe(listener);
    door.change({ on: "1994" });
    door.change({ with: "2013" });
    vi.runAllTimers();
    expect(listener).toHaveBeenCalledTimes(1);
    leave();
    door.change({ on: "1995" });
    vi.runAllTimers();
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it("leaves every parameter that nobody has changed, over any sequence of changes and pauses", () => {
    const name = fc.constantFrom("map", "on", "with", "layers", "#");
    const change = fc.record({
      patch: fc.dictionary(name, fc.option(fc.constantFrom("1", "7/40/45", "a b", "100%"))),
      pause: fc.integer({ min: 0, max: 500 }),
    });
    fc.assert(
      fc.property(fc.array(change), (changes) => {
        visit("/meetings", "?sort=place&on=2013&utm_source=a+b&mediator=russia");
        for (const { patch, pause } of changes) {
          door.change(patch);
          vi.advanceTimersByTime(pause);
        }
        vi.runAllTimers();
        const after = new URLSearchParams(location.search);
        expect([after.get("sort"), after.get("utm_source"), after.get("mediator")]).toEqual(["place", "a b", "russia"]);
      }),
    );
  });
});
