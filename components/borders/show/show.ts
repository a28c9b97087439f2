/** A show over the page: one large map after the other with its date and words, played or led by keys. Fetched when it is asked for. */
import "./show.css";
import { onClosing } from "@/components/shell/over-page.ts";
import { stageBorders } from "./border-stops.ts";
import { stageMeetings } from "./meeting-stops.ts";
import { makePlayer, type PlayerState } from "./player.ts";
import { drawnWhole, element, type Staged } from "./stops.ts";

export type Wanted = "plates" | "meetings" | "present";

const names: Record<Wanted, string> = {
  plates: "How the lines moved, played",
  meetings: "The meetings, played",
  present: "How the lines moved, presented",
};

const button = (textContent: string, onclick: () => void) =>
  element("button", { type: "button", textContent, onclick });

/**
 * Opens a show. `ground`: the address of the picture that meetings are drawn over. It plays by itself unless it is presented, and not
 * before its maps are there; closed, it gives the focus back.
 */
export function openShow(wanted: Wanted, ground: string): void {
  const room = element("div", { className: "show-room" });
  const dialog = element("dialog", { className: "show" }, room);
  const status = element("p", { className: "show-status", textContent: "The maps are on their way …" });
  status.setAttribute("role", "status");
  dialog.setAttribute("aria-label", names[wanted]);
  room.append(
    status,
    element(
      "div",
      { className: "show-keys" },
      button("Close", () => dialog.close()),
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
  prepared(wanted, ground).then(
    (staged) => {
      if (dialog.open) end = begin(dialog, room, staged, wanted !== "present");
    },
    () => {
      status.textContent = "The maps could not be fetched. Close this and try again.";
    },
  );
}

async function prepared(wanted: Wanted, ground: string): Promise<Staged> {
  const staged = wanted === "meetings" ? await stageMeetings(ground) : stageBorders();
  await drawnWhole(staged.stage);
  return staged;
}

/** Puts everything in its place and plays; gives back what ends it. */
function begin(dialog: HTMLDialogElement, room: HTMLElement, staged: Staged, plays: boolean): () => void {
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
    count.textContent = `${index + 1} of ${staged.stops.length}`;
    // What plays would talk without end.
    caption.ariaLive = playing ? "off" : "polite";
    play.textContent = playing ? "Pause" : atEnd ? "Play again" : "Play";
  };
  const player = makePlayer({ count: staged.stops.length, pace: staged.pace, onState });
  const play = button("Play", player.toggle);
  const keys = [
    button("Previous", player.previous),
    play,
    button("Next", player.next),
    count,
    button("Full screen", () => toggleFullScreen(room)),
    button("Close", () => dialog.close()),
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
