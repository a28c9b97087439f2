/** A show over the page: one large map after the other with its date and words, played or led by keys. Fetched when it is asked for. */
import "./show.css";
import { onClosing } from "@/components/shell/over-page.ts";
import type { StepWords } from "@/components/timeline/step-words.ts";
import { type Words, wordsOf } from "@/lib/words/words.ts";
import { stageBorders } from "./border-stops.ts";
import { stageMeetings } from "./meeting-stops.ts";
import { makePlayer, type PlayerState } from "./player.ts";
import { drawnWhole, element, type Staged } from "./stops.ts";

export type Wanted = "plates" | "meetings" | "present";

const button = (textContent: string, onclick: () => void) =>
  element("button", { type: "button", textContent, onclick });

/**
 * Opens a show. `ground`: the address of the picture that meetings are drawn over. It plays by itself unless it is presented, and not
 * before its maps are there; closed, it gives the focus back.
 */
export function openShow(wanted: Wanted, ground: string, given: StepWords): void {
  const words = wordsOf(given);
  const room = element("div", { className: "show-room" });
  const dialog = element("dialog", { className: "show" }, room);
  const status = element("p", { className: "show-status", textContent: words("borders-live.onTheirWay") });
  status.setAttribute("role", "status");
  dialog.setAttribute("aria-label", words(`borders-live.name.${wanted}`));
  room.append(
    status,
    element(
      "div",
      { className: "show-keys" },
      button(words("borders-live.close"), () => dialog.close()),
    ),
  );
  document.body.append(dialog);
  const before = document.activeElement as HTMLElement | null;
  let end = () => {};
  const ended = onClosing(() => dialog.close());
  dialog.addEventListener("close", () => {
    end();
    ended();
    dialog.remove();
    before?.focus({ preventScroll: true });
  });
  dialog.showModal();
  // A dialog itself can not fill the screen; what it holds can.
  if (wanted === "present") room.requestFullscreen?.().catch(() => {});
  prepared(wanted, ground, given).then(
    (staged) => {
      if (dialog.open) end = begin(dialog, room, staged, wanted !== "present", words);
    },
    () => {
      status.textContent = words("borders-live.missing");
    },
  );
}

async function prepared(wanted: Wanted, ground: string, given: StepWords): Promise<Staged> {
  const staged = wanted === "meetings" ? await stageMeetings(ground, given) : stageBorders();
  await drawnWhole(staged.stage);
  return staged;
}

/** Puts everything in its place and plays; gives back what ends it. */
function begin(dialog: HTMLDialogElement, room: HTMLElement, staged: Staged, plays: boolean, words: Words): () => void {
  const date = element("strong");
  const title = element("span");
  const says = element("p");
  const caption = element("div", { className: "show-caption" }, element("h2", {}, date, title), says);
  const count = element("span", { className: "show-count" });
  const onState = ({ index, playing, atEnd }: PlayerState) => {
    const stop = staged.stops[index];
    staged.show(index);
    date.textContent = stop?.date ?? "";
    title.textContent = stop?.title ?? "";
    says.textContent = stop?.says ?? "";
    count.textContent = words("borders-live.stopOf", { stop: index + 1, stops: staged.stops.length });
    // What plays would talk without end.
    caption.ariaLive = playing ? "off" : "polite";
    play.textContent = words(`borders-live.${playing ? "pause" : atEnd ? "playAgain" : "play"}`);
  };
  const player = makePlayer({ count: staged.stops.length, pace: staged.pace, onState });
  const play = button(words("borders-live.play"), player.toggle);
  const keys = [
    button(words("borders-live.previous"), player.previous),
    play,
    button(words("borders-live.next"), player.next),
    count,
    button(words("borders-live.fullScreen"), () => toggleFullScreen(room)),
    button(words("borders-live.close"), () => dialog.close()),
  ];
  room.replaceChildren(staged.stage, caption, element("div", { className: "show-keys" }, ...keys));
  const byKey: Record<string, () => void> = {
    ArrowRight: player.next,
    ArrowLeft: player.previous,
    Home: () => player.go(0),
    End: () => player.go(staged.stops.length - 1),
  };
  dialog.addEventListener("keydown", (event) => {
    const act = event.altKey || event.ctrlKey || event.metaKey ? undefined : byKey[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
  play.focus();
  player.go(0);
  if (plays) player.toggle();
  return player.end;
}

function toggleFullScreen(room: HTMLElement): void {
  if (document.fullscreenElement) document.exitFullscreen();
  else room.requestFullscreen?.().catch(() => {});
}
