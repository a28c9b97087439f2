import { expect, it } from "vitest";
import { loadAtlas } from "../content/load.ts";
import { atlasIndex } from "./atlas-index.ts";
import { find } from "./find.ts";

it.each(["en", "ru", "hy"] as const)(
  "a day is found in the atlas in %s by its figures and by its month",
  (language) => {
    const index = atlasIndex(loadAtlas(language));
    for (const query of ["28.01.2013", "2013-01-28", "28 января 2013", "28 January 2013"]) {
      const { fit, groups } = find(index, query);
      expect(fit, query).toBe("all");
      const meetings = groups.find(({ group }) => group === "meeting")?.hits.map(({ document }) => document.path);
      expect(meetings, query).toContain("/meetings/2013-01-28-paris");
    }
  },
);
