/** The address that this site is reached at, for canonical links and previews. */
import { z } from "zod";

const Environment = z.object({
  NEXT_PUBLIC_SITE_URL: z
    .url({ protocol: /^https?$/, error: "must be an address such as https://example.org" })
    .optional(),
  VERCEL_ENV: z.string().optional(),
  VERCEL_PROJECT_PRODUCTION_URL: z.string().optional(),
  VERCEL_URL: z.string().optional(),
  PORT: z.string().regex(/^\d+$/, "must be a number").optional(),
});

/**
 * The site's origin without a trailing slash: NEXT_PUBLIC_SITE_URL, else Vercel's own address, else localhost.
 * Throws, naming the variable, when one is set to something that cannot be used.
 */
export function siteUrl(environment: Record<string, string | undefined> = process.env): string {
  const parsed = Environment.safeParse(
    Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== "")),
  );
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`);
    throw new Error(`The environment is not usable: ${lines.join("; ")}`);
  }
  const values = parsed.data;
  if (values.NEXT_PUBLIC_SITE_URL) return values.NEXT_PUBLIC_SITE_URL.replace(/\/+$/, "");
  const vercel = values.VERCEL_ENV === "production" ? values.VERCEL_PROJECT_PRODUCTION_URL : values.VERCEL_URL;
  if (vercel) return `https://${vercel}`;
  return `http://localhost:${values.PORT ?? 3000}`;
}
