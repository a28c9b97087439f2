/** Where reports of mistakes go. A server that starts reads this file before anything of the atlas. */
import { z } from "zod";

/** A mail address, or the address of a tracker's form with `{title}` and `{body}` where the report goes. */
export type CorrectionsTarget = { kind: "mail" | "tracker"; address: string };

const Target = z.union([z.string().regex(/^mailto:[^\s@?]+@[^\s@?]+$/), z.string().regex(/^https:\/\/\S+\{body\}/)]);

/**
 * Where reports go: CORRECTIONS_ADDRESS, or null when it is not set. Throws, naming the variable, when it is set to
 * something that cannot be used.
 */
export function correctionsTarget(
  environment: Record<string, string | undefined> = process.env,
): CorrectionsTarget | null {
  const value = environment.CORRECTIONS_ADDRESS;
  if (!value) return null;
  if (!Target.safeParse(value).success) {
    throw new Error(
      "The environment is not usable: CORRECTIONS_ADDRESS must be mailto:name@example.org, or the https address of a " +
        "tracker's form with {title} and {body} in it",
    );
  }
  return { kind: value.startsWith("mailto:") ? "mail" : "tracker", address: value };
}
