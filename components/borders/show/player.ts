/** Shows one stop after the other: by itself at an even pace, by key, and from the beginning again. It knows no page and no map. */

interface Player {
  /** Goes to a stop, the nearest one there is, and stays there. */
  go: (index: number) => void;
  next: () => void;
  previous: () => void;
  /** Plays on, or stops playing; at the end it begins again. */
  toggle: () => void;
  /** Ends it for good. */
  end: () => void;
}

export interface PlayerState {
  index: number;
  playing: boolean;
  /** At the last stop: what plays next is the first one. */
  atEnd: boolean;
}

interface Options {
  /** Number of stops, at least one. */
  count: number;
  /** Milliseconds for which a stop stands. */
  pace: number;
  onState: (state: PlayerState) => void;
}

export function makePlayer({ count, pace, onState }: Options): Player {
  let index = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const atEnd = () => index === count - 1;
  const say = () => onState({ index, playing: timer !== undefined, atEnd: atEnd() });
  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const wait = () => {
    timer = setTimeout(() => {
      timer = undefined;
      index += 1;
      // The last stop stands, and playing is over.
      if (!atEnd()) wait();
      say();
    }, pace);
  };
  const go = (wanted: number) => {
    stop();
    index = Math.min(count - 1, Math.max(0, wanted));
    say();
  };
  return {
    go,
    next: () => go(index + 1),
    previous: () => go(index - 1),
    toggle: () => {
      const playing = timer !== undefined;
      stop();
      if (!playing) {
        if (atEnd()) index = 0;
        if (!atEnd()) wait();
      }
      say();
    },
    end: stop,
  };
}
