"use client";

import { useState } from "react";
import type { Wanted } from "./show.ts";

const shows: [Wanted, string][] = [
  ["borders", "Play the borders"],
  ["meetings", "Play the meetings"],
  ["present", "Present"],
];

/** Each opens a show over the page, whose program comes with the first press. `ground`: the picture under the meetings. */
export function ShowButtons({ ground }: { ground: string }) {
  const [failed, setFailed] = useState(false);
  const open = (wanted: Wanted) =>
    import("./show.ts").then(
      ({ openShow }) => openShow(wanted, ground),
      () => setFailed(true),
    );
  return (
    <p className="show-buttons">
      {shows.map(([wanted, words]) => (
        <button key={wanted} type="button" onClick={() => void open(wanted)}>
          {words}
        </button>
      ))}
      <span role="status">{failed && "The show could not be fetched. Reload the page and try again."}</span>
    </p>
  );
}
