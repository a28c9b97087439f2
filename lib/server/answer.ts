/** An answer that is given before Next is asked. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body?: string;
}
