import { expect, it } from "vitest";
import { readAnswer } from "./read-answer.ts";

/** The answer of the server to a form with these fields. */
async function answerTo(fields: Record<string, string | File>): Promise<{ status: number; html: string }> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  const response = await readAnswer(new Request("http://localhost/read/answer", { method: "POST", body }));
  return { status: response.status, html: await response.text() };
}

const told = "The foreign ministers of Armenia and Azerbaijan met in Paris on 28 January 2013.";
const pdf = new File(["%PDF-1.7"], "talks.pdf");

it("a saved page is read by the server where no script runs, without its menu", async () => {
  const page = `<!DOCTYPE html><nav>Menu of the day</nav><script>x()</script><article><h1>They met</h1><p>${told}</p></article>`;
  const { status, html } = await answerTo({ text: "", file: new File([page], "talks.html") });
  expect(status).toBe(200);
  expect(html).toContain('<h3 class="read-text" lang="en">');
  expect(html).toContain("/meetings/2013-01-28-paris");
  expect(html).not.toMatch(/Menu of the day|x\(\)/);
});

it("a text is read by the server though the file beside it cannot be", async () => {
  expect(await answerTo({ text: told, file: pdf })).toMatchObject({ status: 200 });
  expect(await answerTo({ text: " ", file: pdf })).toMatchObject({
    status: 422,
    html: expect.stringContaining("A PDF is not read here"),
  });
});

it("a picture letter where a long sentence is cut for its proposal does not fail the answer", async () => {
  const start = "On 14 February 2011 the foreign ministers of Armenia and Azerbaijan met in Helsinki, ";
  const { status, html } = await answerTo({ text: `${start}${"a".repeat(599 - start.length)}😀${"b".repeat(99)}.` });
  expect(status).toBe(200);
  expect(html).toContain(`${"a".repeat(599 - start.length)}%E2%80%A6"`);
});
