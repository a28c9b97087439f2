/** One opening of the instant search, from the key or click that asks for it. */
export interface Opening {
  number: number;
  /** What was typed before there was a field to type into. */
  typed: string;
  /** The field has taken it over, or nobody waits for one any more. */
  taken: boolean;
}
