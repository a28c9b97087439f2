import { dayInAddress } from "../../../atlas/address-date.ts";
import { attribution } from "../../../atlas/attribution.ts";
import type { Publisher } from "../../../atlas/publishers.ts";
import type { Draft } from "../draft.ts";
import type { Rule } from "../rule.ts";
import { unknownIds } from "../unknown.ts";
import { referencesIn } from "../walk.ts";

const list = "content/publishers.json";

/** The publishers of a draft by id, as the atlas has them. */
export function publisherIndex({ publishers }: Draft): { publisher(id: string): Publisher | undefined } {
  const byId = new Map(publishers.map(({ value }) => [value.id, value]));
  return { publisher: (id) => byId.get(id) };
}

/** The publishers that a reference names are in the list. */
export const referencePublisher: Rule = {
  name: "reference-publisher",
  check: (draft) => {
    const known = draft.publishers.map(({ value }) => value.id);
    const used = referencesIn(draft).flatMap(({ value, file, path }) =>
      (["publisher", "copyOf"] as const).flatMap((field) => {
        const id = value[field];
        return id === undefined ? [] : [{ value: id, file, path: [...path, field] }];
      }),
    );
    return unknownIds(draft, used, "publisher", known, list);
  },
};

/** A page copies somebody else, and the one who wrote the text: not another copy. */
export const copyOfOriginal: Rule = {
  name: "copy-of-original",
  check: (draft) => {
    const index = publisherIndex(draft);
    return referencesIn(draft).flatMap(({ value: { publisher, copyOf }, file, path }) => {
      if (copyOf === undefined) return [];
      const place = { file, path: [...path, "copyOf"] };
      if (copyOf === publisher) return [{ ...place, wrong: `"${copyOf}" copies itself`, right: "leave it out" }];
      const isOriginal = index.publisher(copyOf)?.kind !== "community-copy";
      return isOriginal
        ? []
        : [{ ...place, wrong: `"${copyOf}" writes nothing itself`, right: "name whose text it is" }];
    });
  },
};

/** Rank is decided at the publisher; only a copy may differ from what it copies, and then it does. */
export const referenceRank: Rule = {
  name: "reference-rank",
  check: (draft) => {
    const index = publisherIndex(draft);
    return referencesIn(draft).flatMap(({ value, file, path }) => {
      const { rank, ...rest } = value;
      if (rank === undefined) return [];
      const place = { file, path: [...path, "rank"] };
      if (value.copyOf === undefined)
        return [{ ...place, wrong: "a rank of its own", right: `leave it out; ${list} has the publisher's` }];
      const due = attribution(index, rest)?.rank;
      return rank === due ? [{ ...place, wrong: `rank ${rank} follows by itself`, right: "leave it out" }] : [];
    });
  },
};

/** A day of publication that the address holds is not typed again. */
export const referencePublished: Rule = {
  name: "reference-published",
  check: (draft) =>
    referencesIn(draft).flatMap(({ value: { published, url }, file, path }) => {
      const isTwice = published !== undefined && URL.canParse(url) && published === dayInAddress(url);
      if (!isTwice) return [];
      return [
        { file, path: [...path, "published"], wrong: `the address says ${published} already`, right: "leave it out" },
      ];
    }),
};
