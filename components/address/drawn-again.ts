import { fetched } from "@/lib/site/fetched.ts";

/** The page as the server draws it for the address that it has now; null when it cannot be had. */
export function drawnAgain(): Promise<Document | null> {
  const read = async (answer: Response) => new DOMParser().parseFromString(await answer.text(), "text/html");
  return fetched(window.location.href, { read }).catch(() => null);
}
