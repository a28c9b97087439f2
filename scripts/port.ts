/** The port that PORT names, 3000 without; ends the process where it is none. */
export function portAsked(): number {
  const port = process.env.PORT ?? "3000";
  if (/^\d+$/.test(port)) return Number(port);
  console.error(`PORT is "${port}"; it must be a number such as 3000.`);
  process.exit(1);
}
