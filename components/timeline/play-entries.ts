/** Plays the entries of the timeline, once the map that they move is there. Fetched when somebody presses play. */

const pauseMilliseconds = 1800;
const lookMilliseconds = 100;

/** In sight, or known not to come: then the list and the date go on without it. */
const settled = '.map-live[data-shown="true"], .map-failure';

const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** Asks for the live map, as "Explore" does, and waits until it is settled. Two drawn maps have none before the first step. */
async function mapThere(isOver: () => boolean): Promise<void> {
  if (document.querySelector(settled)) return;
  document.querySelector<HTMLElement>("[data-explore]")?.click();
  do await wait(lookMilliseconds);
  while (!isOver() && document.querySelector('.map-host[data-wanted="true"]') && !document.querySelector(settled));
}

/**
 * Takes one step after the other until there is none. `step`: `again` is true of the first one, which at the end of the entries
 * begins again; gives false where there is no further entry. Gives back what ends it.
 */
export function playEntries(step: (again: boolean) => Promise<boolean>, onEnd: () => void): () => void {
  let over = false;
  const play = async () => {
    for (let again = true; !over; again = false) {
      await mapThere(() => over);
      if (over) return;
      if (!(await step(again))) break;
      await wait(pauseMilliseconds);
    }
    if (!over) onEnd();
  };
  void play();
  return () => {
    over = true;
  };
}
