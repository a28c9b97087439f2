import type { DeskAnswers, DeskRequest } from "@/lib/desk/desk-answer.ts";

type Asked<Do extends DeskRequest["do"]> = Extract<DeskRequest, { do: Do }>;

/** Asks the server of the desk. Throws an Error with a sentence for the editor where it cannot be done or nobody answers. */
export async function askDesk<Do extends DeskRequest["do"]>(asked: Asked<Do>): Promise<DeskAnswers[Do]> {
  const answer = await fetch("/edit/answers", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(asked),
  }).catch(() => undefined);
  if (!answer) throw new Error("The development server does not answer. Is npm run dev still running?");
  if (!answer.ok) throw new Error((await answer.text()).trim());
  return answer.json();
}
