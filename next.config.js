/** @type {import("next").NextConfig} */
export default {
  reactStrictMode: true,
  poweredByHeader: false,
  // Pages of unknown ids are made on demand and read the content then.
  outputFileTracingIncludes: { "/*": ["./content/**/*.json", "./public/geo/*.geojson"] },
  async rewrites() {
    // An address with a view is drawn on request; without one the page is static. Pictures and files are not pages.
    const pages = "/:path((?!_next/|viewed|social|map-image|geo/).*)";
    return {
      beforeFiles: ["map", "on", "layers"].map((key) => ({
        source: pages,
        has: [{ type: "query", key }],
        destination: "/viewed/:path",
      })),
    };
  },
  async headers() {
    return [
      {
        source: "/geo/:file",
        headers: [{ key: "Cache-Control", value: "public, max-age=3600, stale-while-revalidate=604800" }],
      },
    ];
  },
};
