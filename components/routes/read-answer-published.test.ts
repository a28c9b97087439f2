import { expect, it } from "vitest";
import { readAnswer } from "./read-answer.ts";

const sent = async (published: string) => {
  const body = new FormData();
  body.set("text", "The ministers of Armenia and Azerbaijan met in Paris yesterday, a day after the talks of Monday.");
  body.set("published", published);
  const answer = await readAnswer(new Request("https://met.example/read/answer", { method: "POST", body }));
  return { status: answer.status, words: await answer.text() };
};

it.each(["9999", "9999-12-31", "0000-01-01", "1899", "1994/2020/2022", "yesterday", "2013-02-30"])(
  "a day of publication of %s is refused with how one is written, where the reading failed over it",
  async (published) => {
    const { status, words } = await sent(published);
    expect(status).toBe(422);
    expect(words).toContain("written as 2013-01-28");
  },
);

it.each(["", "2013-01-28", "2099-12-31", "1900-01-01", "2013"])(
  "a text with the day “%s” is read",
  async (published) => {
    expect((await sent(published)).status).toBe(200);
  },
);
