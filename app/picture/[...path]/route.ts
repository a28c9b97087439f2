import { pictureAnswer } from "@/components/routes/picture-answer.ts";

/** The map of a page as a finished figure: docs/architecture.md. */
export function GET(request: Request): Promise<Response> {
  return pictureAnswer(request.url);
}
