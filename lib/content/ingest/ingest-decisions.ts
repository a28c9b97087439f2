/**
 * What was decided about the proposals of an article, in a file beside its text and outside the project: so that a run can be
 * repeated, and what an editor has refused is not proposed again.
 */
import { z } from "zod";
import { edtf, slug, text, webAddress } from "../../atlas/schema/fields.ts";

/** "no-room": it would be too much of the article. An editor may write "taken" or "refused" in its place. */
const decision = z.enum(["taken", "refused", "no-room"]);

export const IngestDecisions = z.strictObject({
  about: z.string(),
  /** Of the text that was read. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Of the text as it came from the file: an editor may have corrected it since. */
  extracted: z.string().regex(/^[0-9a-f]{64}$/),
  id: slug,
  given: z.strictObject({
    url: webAddress.nullable(),
    published: edtf.nullable(),
    publisher: text.nullable(),
    language: z.string().nullable(),
  }),
  excerpts: z.array(z.strictObject({ id: slug, exact: z.string(), decision })),
  entries: z.array(z.strictObject({ id: slug, what: z.string(), decision: z.enum(["taken", "refused"]) })),
  /** A file as the checks call it → the SHA-256 of its JSON, as it was last written here. */
  written: z.record(z.string(), z.string()),
});

export type IngestDecisions = z.infer<typeof IngestDecisions>;

export const aboutDecisions =
  "What npm run ingest proposed, and what became of it. Write “refused” at what it shall not propose again, “taken” at a passage that had no room.";

/** What a decisions file says; a sentence where it is none. */
export function readDecisions(json: string): IngestDecisions | string {
  try {
    const read = IngestDecisions.safeParse(JSON.parse(json));
    if (read.success) return read.data;
    const [issue] = read.error.issues;
    return `${issue?.path.join(".") || "its top"}: ${issue?.message}`;
  } catch (error) {
    return `it is not JSON: ${error instanceof Error ? error.message : error}`;
  }
}
