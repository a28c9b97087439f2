/** Answers the desk: reads texts, judges drafts, saves them. */
import { deskAnswer, deskRequest } from "@/lib/desk/desk-answer.ts";
import { refusedHere } from "@/lib/desk/here.ts";
import { plainResponse } from "@/lib/server/answer.ts";

/** What the editor is told: the sentence of a RangeError, and of anything else that it is a fault of the desk itself. */
function fault(error: unknown): Response {
  if (error instanceof RangeError) return plainResponse(422, error.message);
  console.error(error);
  return plainResponse(
    500,
    `Something went wrong that is not yours: ${error instanceof Error ? error.message : error}`,
  );
}

export async function POST(request: Request): Promise<Response> {
  const refused = refusedHere(request.headers);
  if (refused) return plainResponse(404, refused);
  const asked = deskRequest(await request.text());
  if (!asked) return plainResponse(400, "That is no question of the desk.");
  try {
    return Response.json(deskAnswer(asked), { headers: { "Cache-Control": "no-store" } });
  } catch (error) {
    return fault(error);
  }
}
