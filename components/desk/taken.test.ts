import { expect, it } from "vitest";
import type { Choices } from "@/lib/desk/choices.ts";
import type { Proposal } from "@/lib/desk/desk-proposals.ts";
import { hasProposal, withProposal } from "./taken.ts";

const choices = { people: [{ name: "A. Alder", role: "Minister", side: "armenia" }] } as unknown as Choices;
const found = (what: Proposal["what"], value: string | null): Proposal => {
  return { sentence: 0, what, value, label: "x", standing: "stated", reason: "said so" };
};
const entry = { date: "", places: ["delta"], participants: [{ side: "azerbaijan" }, { side: "armenia", name: "" }] };

it("a date and a place are taken into an entry, a place once", () => {
  expect(withProposal(entry, found("date", "2024-03-12"), choices)).toEqual({ ...entry, date: "2024-03-12" });
  expect(withProposal(entry, found("place", "alden"), choices).places).toEqual(["delta", "alden"]);
  expect(withProposal(entry, found("place", "delta"), choices).places).toEqual(["delta"]);
  expect(withProposal(entry, found("date", null), choices)).toBe(entry);
});

it("somebody whom the atlas knows takes the seat of their side that waits for a name, with their role", () => {
  const taken = withProposal(entry, found("person", "A. Alder"), choices);
  expect(taken.participants).toEqual([{ side: "azerbaijan" }, { name: "A. Alder", role: "Minister", side: "armenia" }]);
  expect(withProposal(taken, found("person", "A. Alder"), choices)).toBe(taken);
  expect(hasProposal(taken, found("person", "A. Alder"))).toBe(true);
});
