/** @type {import("next").NextConfig} */
export default {
  reactStrictMode: true,
  poweredByHeader: false,
  // Pages of unknown ids are made on demand and read the content then.
  outputFileTracingIncludes: { "/*": ["./content/**/*.json", "./public/geo/*.geojson"] },
  async headers() {
    return [
      {
        source: "/geo/:file",
        headers: [{ key: "Cache-Control", value: "public, max-age=3600, stale-while-revalidate=604800" }],
      },
    ];
  },
};
