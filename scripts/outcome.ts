/** How a command ends: what it says, and whether it did what it was asked for. */

export interface Outcome {
  exitCode: 0 | 1;
  said: string;
}

export const done = (said: string): Outcome => ({ exitCode: 0, said });
export const refused = (said: string): Outcome => ({ exitCode: 1, said });

export function report({ exitCode, said }: Outcome): void {
  if (exitCode === 0) console.log(said);
  else console.error(said);
  process.exitCode = exitCode;
}

/** The command line, or what is wrong with it: parseArgs names the flag that it does not know. */
export function commandLine<Line>(parse: () => Line): Line | string {
  try {
    return parse();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
