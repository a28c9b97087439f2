import { describe, expect, it } from "vitest";
import { loadAtlas } from "../content/load.ts";
import { archivedCopy, copiesNear } from "./archived-copy.ts";

const page = { publisher: "the-quay", url: "https://quay.example/news?id=7" };

describe("an archived copy of a page", () => {
  it("is asked for by the day of what the page tells of", () => {
    expect(archivedCopy(page, "2022-07-16")).toEqual({
      url: "https://web.archive.org/web/20220716/https://quay.example/news?id=7",
      day: "2022-07-16",
      checked: false,
      first: false,
    });
  });

  it("is asked for by the day on which the page was read, where that is known", () => {
    expect(archivedCopy({ ...page, accessed: "2026-11-26" }, "2022-07-16")?.day).toBe("2026-11-26");
  });

  it.each([
    ["2022-07", "2022-07-01"],
    ["2022", "2022-01-01"],
    ["2020-11-10/2024-06-12", "2020-11-10"],
    ["2022-07-16?", "2022-07-16"],
    ["2023-09-20/..", "2023-09-20"],
    ["../1999", "1999-12-31"],
  ])("takes the first day that is known of %s", (date, day) => {
    expect(archivedCopy(page, date)?.day).toBe(day);
  });

  it("is the first there is for what happened before the archive", () => {
    expect(archivedCopy(page, "1994-05-12")).toMatchObject({ day: "1996-05-10", first: true });
  });

  it("is the one that was looked up, with the day of its capture", () => {
    const archiveUrl = "https://web.archive.org/web/20220718101112/https://quay.example/news?id=7";
    expect(archivedCopy({ ...page, archiveUrl }, "2022-07-16")).toEqual({
      url: archiveUrl,
      day: "2022-07-18",
      checked: true,
      first: false,
    });
  });

  it("is not offered of a page of the archive itself", () => {
    const url = "https://web.archive.org/web/20220323054639/https://quay.example/";
    expect(archivedCopy({ ...page, url }, "2001")).toBeUndefined();
  });

  it("is offered for each reference of an entry, unless it has very many", () => {
    const atlas = loadAtlas();
    const nearOf = (id: string) => {
      const entry = atlas.entry(id);
      if (!entry) throw new Error(`no entry ${id}`);
      return copiesNear(entry);
    };
    expect(nearOf("2022-05-22-brussels")).toBe("2022-05-22");
    expect(nearOf("russian-peacekeepers")).toBeUndefined();
  });
});
