/**
 * What the development server has that no build has: the desk of an editor, whose routes end in ".dev.tsx" and ".dev.ts". Plain JavaScript,
 * because `next.config.js` reads it before anything is compiled. A build has none of it whatever the environment says: `next build` is known by
 * its command.
 */
import { pagePolicy } from "../site/security-headers.js";

/**
 * @param {Record<string, string | undefined>} environment
 * @param {string[]} command
 */
export function isDeveloping(environment = process.env, command = process.argv) {
  const builds = command.includes("build") || environment.NEXT_PHASE === "phase-production-build";
  return environment.NODE_ENV === "development" && !builds;
}

/** The desk shows pages of the draft in a frame of its own, and no other site may show it in one. */
const deskPolicy = () =>
  `${pagePolicy().replace("frame-ancestors 'none'", "frame-ancestors 'self'")}; frame-src 'self'`;

const desk = () => ({
  routes: "|edit$|edit/",
  config: {
    pageExtensions: ["dev.tsx", "dev.ts", "tsx", "ts", "jsx", "js"],
    // By either name of this machine; and without Next's own mark, which lies over the text.
    allowedDevOrigins: ["127.0.0.1"],
    devIndicators: false,
  },
  headers: ["/edit", "/edit/:path*"].map((source) => ({
    source,
    headers: [
      { key: "Content-Security-Policy", value: deskPolicy() },
      { key: "X-Frame-Options", value: "SAMEORIGIN" },
      { key: "Cache-Control", value: "no-store" },
    ],
  })),
});

/** @type {{ routes: string, config: Partial<import("next").NextConfig>, headers: { source: string, headers: { key: string, value: string }[] }[] }} */
const nothing = { routes: "", config: {}, headers: [] };

export const inDevelopment = isDeveloping() ? desk() : nothing;
