/** What was corrected, when, and why: the rows of `content/changes.json`. */
import { z } from "zod";
import { entryKinds, kinds } from "./kinds.ts";
import { day, text, webAddress } from "./schema/fields.ts";

const sections = entryKinds.map((kind) => kinds[kind].path.slice(1));

export const Changes = z.strictObject({
  $schema: z.literal("./schema/changes.json"),
  changes: z.array(
    z.strictObject({
      date: day.describe("The day of the correction"),
      entry: z
        .string()
        .regex(new RegExp(`^(${sections.join("|")})/[a-z0-9-]+$`), "an entry's path: meetings/2022-07-16-tbilisi")
        .describe("The entry's path, without the slash before it"),
      said: text.describe("What the entry said before, in short"),
      says: text.describe("What it says now"),
      why: text,
      source: webAddress.nullable().describe("The page that it was corrected by; null when there is none"),
    }),
  ),
});

export type Change = z.infer<typeof Changes>["changes"][number];
