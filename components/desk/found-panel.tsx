"use client";
import type { DeskDocument } from "@/lib/desk/desk-documents.ts";
import type { Proposal } from "@/lib/desk/desk-proposals.ts";
import type { DeskText } from "@/lib/desk/desk-text.ts";
import type { Span } from "@/lib/reading/findings.ts";
import { foundIn } from "./found-in.ts";
import { hasProposal } from "./taken.ts";

interface Props {
  text: DeskText;
  chosen: Span;
  /** The entry that would take it. */
  entry: DeskDocument | undefined;
  onTake: (proposal: Proposal) => void;
  onOpen: (entry: string) => void;
}

const headings = { date: "When", place: "Where", person: "Who", entry: "In the atlas" };

const takes = ({ kind }: DeskDocument, { what }: Proposal) => what !== "person" || kind === "meeting";

function Taking({
  proposal,
  entry,
  onTake,
  onOpen,
}: Pick<Props, "entry" | "onTake" | "onOpen"> & { proposal: Proposal }) {
  const { what, value, label } = proposal;
  if (what === "entry")
    return (
      <button type="button" onClick={() => value && onOpen(value)}>
        {label}
      </button>
    );
  if (!entry || value === null || !takes(entry, proposal)) return <strong>{label}</strong>;
  const has = hasProposal(entry.value, proposal);
  return (
    <button type="button" aria-pressed={has} disabled={has} onClick={() => onTake(proposal)}>
      {has ? `${label}, taken` : `Take ${label}`}
    </button>
  );
}

/** What a reading of the text found in the sentence that is chosen: each with the reason, and a button that takes it into the entry. */
export function FoundPanel({ text, chosen, ...rest }: Props) {
  const found = foundIn(text, chosen);
  if (found.length === 0) return null;
  return (
    <ul className="found" aria-label="Found in this sentence">
      {found.map((proposal) => (
        <li key={`${proposal.what} ${proposal.value} ${proposal.sentence}`}>
          <span className="found-what">{headings[proposal.what]}</span>
          <Taking proposal={proposal} {...rest} />
          <small>{`${proposal.standing}: ${proposal.reason}`}</small>
        </li>
      ))}
    </ul>
  );
}
