/** The address that this site is reached at, for canonical links and previews. */
import { z } from "zod";

/** Citations, canonical links and the site map put paths behind it, so it is no more than scheme, host and port. */
function isOrigin(text: string): boolean {
  if (!URL.canParse(text) || /[\s?#@]/.test(text)) return false;
  const { protocol, pathname } = new URL(text);
  return /^https?:$/.test(protocol) && /^\/+$/.test(pathname);
}

const Environment = z.object({
  NEXT_PUBLIC_SITE_URL: z
    .string()
    .refine(isOrigin, "must be an address such as https://example.org, without a name, a path or a query")
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
  if (values.NEXT_PUBLIC_SITE_URL) return new URL(values.NEXT_PUBLIC_SITE_URL).origin;
  const vercel = values.VERCEL_ENV === "production" ? values.VERCEL_PROJECT_PRODUCTION_URL : values.VERCEL_URL;
  if (vercel) return `https://${vercel}`;
  return `http://localhost:${values.PORT ?? 3000}`;
}
