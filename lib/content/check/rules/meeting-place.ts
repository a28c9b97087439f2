import { remoteWord } from "../../../atlas/remote.ts";
import type { Meeting } from "../../../atlas/schema/entry-schema.ts";
import { english } from "../../../words/catalogue.ts";
import type { Found } from "../draft.ts";
import type { Finding } from "../problem.ts";
import type { Rule } from "../rule.ts";

/** What a meeting by video or telephone cannot have: the page would send its reader to a place where nobody was. */
function placedThough({ value: { remote, places, venue }, file, path }: Found<Meeting>): Finding[] {
  if (!remote) return [];
  const wrong = `a meeting ${remoteWord(remote, english)} has a place`;
  return [
    ...(places.length > 0
      ? [{ file, path: [...path, "places"], wrong, right: 'leave it empty, or remove "remote"' }]
      : []),
    ...(venue ? [{ file, path: [...path, "venue"], wrong, right: 'make it null, or remove "remote"' }] : []),
  ];
}

function unplaced({ value: { remote, places }, file, path }: Found<Meeting>): Finding[] {
  if (remote || places.length > 0) return [];
  const right = 'name the place, or say "remote": "video" or "telephone"';
  return [{ file, path: [...path, "places"], wrong: "the meeting has no place", right }];
}

/** A meeting was held somewhere, or says by which means it was held from afar. */
export const meetingPlace: Rule = {
  name: "meeting-place",
  check: ({ entries }) =>
    entries.flatMap(({ value, ...where }) =>
      value.kind === "meeting" ? [...unplaced({ value, ...where }), ...placedThough({ value, ...where })] : [],
    ),
};
