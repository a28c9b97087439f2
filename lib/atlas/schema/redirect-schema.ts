import { z } from "zod";

/** Old path → new path, for ids that were renamed. */
export const Redirects = z.strictObject({
  $schema: z.literal("./schema/redirects.json"),
  redirects: z.array(
    z.strictObject({
      from: z.string().regex(/^\/[a-z0-9/-]+$/),
      to: z.string().regex(/^\/[a-z0-9/-]+$/),
    }),
  ),
});
