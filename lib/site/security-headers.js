/** The security headers of every answer. Plain JavaScript, because `next.config.js` reads it before anything is compiled. */
import { createHash } from "node:crypto";
import { keptFontsScript } from "../boot/kept-fonts.js";
import { themeScript } from "../boot/theme-choice.js";

// React's development build needs eval for its error stacks, and its server writes scripts and styles into the page.
const developing = process.env.NODE_ENV === "development";

const hashOf = (script) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`;

/** What runs in the head of every page. All other scripts of static pages are files (lib/boot/deferred-page.ts). */
const headScripts = [themeScript(), keptFontsScript()].map(hashOf);

/**
 * The Content-Security-Policy of a page, and of all that is no picture. A page that is drawn on request has Next's data in
 * inline scripts, which carry the `nonce` of the answer.
 *
 * @param {string} [nonce] in base64
 */
export function pagePolicy(nonce) {
  const inline = developing
    ? ["'unsafe-inline'", "'unsafe-eval'"]
    : [...headScripts, ...(nonce ? [`'nonce-${nonce}'`] : [])];
  return written({
    "default-src": "'none'",
    "script-src": ["'self'", ...inline].join(" "),
    "style-src": developing ? "'self' 'unsafe-inline'" : "'self'",
    // Markers and labels stand over the drawn map by their style attributes.
    "style-src-attr": "'unsafe-inline'",
    "img-src": "'self' data: blob:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "worker-src": "'self'",
    "manifest-src": "'self'",
    "object-src": "'none'",
    "base-uri": "'none'",
    "form-action": "'self'",
    "frame-ancestors": "'none'",
    // no upgrade-insecure-requests: it would break the site on http://localhost, and there is nothing to upgrade
  });
}

/** That of a picture in SVG, for who opens it by itself: it has a style sheet of its own, and asks for nothing. */
export const picturePolicy = written({
  "default-src": "'none'",
  "style-src": "'unsafe-inline'",
  "img-src": "data:",
  "base-uri": "'none'",
  "form-action": "'none'",
  "frame-ancestors": "'none'",
});

/** That of what may stand in any other page: it has no form and asks nobody but this site, and its sheet and script are files. */
export const embedPolicy = written({
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "style-src-attr": "'unsafe-inline'",
  "img-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
  "frame-ancestors": "*",
});

/** That of the page on which an embed is made: it shows one. */
export const embedThisPolicy = written({
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "frame-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'self'",
  "frame-ancestors": "'none'",
});

/** Addresses that other sites may show in a frame: a pattern of what stands after the first slash. */
export const isFramed = "embed$|embed/";

const framedPath = new RegExp(`^/(?:${isFramed})`);

/** @param {Record<string, string>} directives */
function written(directives) {
  return Object.entries(directives)
    .map((directive) => directive.join(" "))
    .join("; ");
}

const twoYears = 2 * 365 * 24 * 60 * 60;

/**
 * Nothing of another site is embedded, by the policy above: a Cross-Origin-Embedder-Policy would only cost each page a process.
 *
 * @type {{ key: string, value: string }[]}
 */
export const headersOfAll = Object.entries({
  "Strict-Transport-Security": `max-age=${twoYears}; includeSubDomains`,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=(self), payment=(), usb=()",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
}).map(([key, value]) => ({ key, value }));

/** For browsers that know no `frame-ancestors`. No header says "any site may", so embeds go without. */
export const unframed = [{ key: "X-Frame-Options", value: "DENY" }];

const ofPages = [...headersOfAll, ...unframed, { key: "Content-Security-Policy", value: pagePolicy() }];
const ofFramed = [...headersOfAll, { key: "Content-Security-Policy", value: embedPolicy }];

/**
 * What an answer has that nobody says more of.
 *
 * @param {string} [path] without its query
 */
export const securityHeaders = (path = "/") => (framedPath.test(path) ? ofFramed : ofPages);
