import type { Atlas } from "../atlas/atlas.ts";
import { ranks } from "../atlas/attribution.ts";
import { entryKinds } from "../atlas/kinds.ts";
import { madeOnce } from "../atlas/made-once.ts";
import { meetingOrders } from "../atlas/meeting-order.ts";
import { voices } from "../atlas/publishers.ts";
import { Meeting } from "../atlas/schema/entry-schema.ts";
import { switchableIds } from "../atlas/switchable.ts";
import type { Known } from "./parameters.ts";

/** What an address may ask of an atlas. */
export const knownIn = madeOnce((atlas: Atlas): Known => {
  return {
    names: [atlas.words.language],
    layers: switchableIds(atlas.layers),
    kind: entryKinds,
    level: Meeting.shape.level.options,
    mediator: Meeting.shape.mediator.options,
    place: atlas.places.map(({ id }) => id),
    article: atlas.articles.map(({ id }) => id),
    sort: meetingOrders,
    voice: voices,
    rank: ranks.map(String),
  };
});
