/** The security headers of every answer. Plain JavaScript, because `next.config.js` reads it before anything is compiled. */

// React's development build needs eval for its error stacks; the production build does not.
const developing = process.env.NODE_ENV === "development";

const contentSecurityPolicy = {
  "default-src": "'self'",
  // Static pages carry Next's data in inline scripts. A nonce must be new in each answer, which a page made at build
  // time cannot have, and hashes would have to differ from page to page. No reader's text ever gets into a page.
  "script-src": `'self' 'unsafe-inline'${developing ? " 'unsafe-eval'" : ""}`,
  // Markers and labels stand over the drawn map by their style attributes.
  "style-src": "'self' 'unsafe-inline'",
  "img-src": "'self' data: blob:",
  "font-src": "'self'",
  "connect-src": "'self'",
  "worker-src": "'self'",
  "object-src": "'none'",
  "base-uri": "'self'",
  "form-action": "'self'",
  "frame-ancestors": "'none'",
  // no upgrade-insecure-requests: it would break the site on http://localhost, and there is nothing to upgrade
};

const twoYears = 2 * 365 * 24 * 60 * 60;

/** @type {{ key: string, value: string }[]} */
export const securityHeaders = Object.entries({
  "Content-Security-Policy": Object.entries(contentSecurityPolicy)
    .map((directive) => directive.join(" "))
    .join("; "),
  "Strict-Transport-Security": `max-age=${twoYears}; includeSubDomains`,
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=(self), payment=(), usb=()",
  "Cross-Origin-Opener-Policy": "same-origin",
}).map(([key, value]) => ({ key, value }));
