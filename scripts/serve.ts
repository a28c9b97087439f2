/** Serves the build that is there on PORT (3000). */
import { portAsked } from "./port.ts";

// What decides which React is loaded must be there before Next is.
Object.assign(process.env, { NODE_ENV: process.env.NODE_ENV || "production" });
const port = portAsked();
try {
  const { serve } = await import("../lib/server/site-server.ts");
  await serve(port);
  console.log(`Where They Met is served at http://localhost:${port}`);
} catch (error) {
  console.error(error);
  process.exit(1);
}
