/** An answer that is given before Next is asked. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body?: string;
}

/** One sentence, for whoever asked in a way that no page of ours asks. */
export const plainAnswer = (status: number, sentence: string): Answer => ({
  status,
  headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
  body: `${sentence}\n`,
});

/** The same from a route. */
export function plainResponse(status: number, sentence: string): Response {
  const { headers, body } = plainAnswer(status, sentence);
  return new Response(body, { status, headers });
}
