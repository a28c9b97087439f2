/** Addresses of files, and of routes that answer with files of their own: a pattern of what stands after the first slash. */
export const notPages =
  "_next/|healthz$|oembed$|embed$|embed/|embed-this$|embed-this/|cite/|data/|feeds/|social/|social$|map-image/|names/|dates/|.*\\.(?:css|geojson|ico|js|json|md|png|svg|txt|webmanifest|woff2|xml)$";
