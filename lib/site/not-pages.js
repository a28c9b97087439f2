/** Addresses of files, and of routes that answer with files of their own: a pattern of what stands after the first slash. */
export const notPages =
  "_next/|healthz$|oembed$|embed$|embed/|embed-this$|embed-this/|cite/|data/|feeds/|in/|social/|social$|map-image/|picture/|names/|dates/|read/answer$|.*\\.(?:css|csv|geojson|ico|js|json|kml|md|png|svg|txt|webmanifest|woff2|xlsx|xml)$";
