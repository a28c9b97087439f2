import { embedThisAnswer } from "@/components/routes/embed-answer.ts";

/** Where a page is made ready to stand in another one. */
export function GET(request: Request): Response {
  return embedThisAnswer(request.url);
}
