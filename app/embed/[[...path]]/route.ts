import { embedAnswer } from "@/components/routes/embed-answer.ts";

/** A page as others may show it in theirs: docs/embedding.md. */
export function GET(request: Request): Response {
  return embedAnswer(request.url);
}
