import { type MouseEvent, type PointerEvent, useEffect, useRef } from "react";

type Track = HTMLElement;

/** What moves less, in CSS px, is a tap; what moves more is a drag if it goes sideways, and else scrolls the page. */
const slop = 6;

/** A finger that stays longer, in milliseconds, does not tap: it asks the browser for something. */
const longPress = 500;

interface Answers {
  /** A finger draws the handle to there; undefined when it lets go, or has meant something else. */
  draw: (event: MouseEvent<Track> | undefined) => void;
  /** A date is meant. */
  choose: (event: MouseEvent<Track>) => void;
}

/**
 * What a pointer on the track means: a tap or a sideways drag is a date, once it is lifted; with a mouse, which can mean
 * nothing else, at each move. A swipe, a pinch, a second finger, a long press or another button means none.
 */
export function useTrackGesture({ draw, choose }: Answers) {
  const start = useRef<{ x: number; y: number; until: number; drags?: boolean } | null>(null);
  const abandon = () => {
    start.current = null;
    draw(undefined);
  };

  // The second finger of a pinch may come down anywhere.
  useEffect(() => {
    const second = (event: Event) => (event as globalThis.PointerEvent).isPrimary || abandon();
    window.addEventListener("pointerdown", second, true);
    return () => window.removeEventListener("pointerdown", second, true);
  });

  return {
    onPointerDown({ isPrimary, button, clientX: x, clientY: y, pointerType, timeStamp }: PointerEvent) {
      const until = pointerType === "mouse" ? Number.POSITIVE_INFINITY : timeStamp + longPress;
      start.current = isPrimary && button === 0 ? { x, y, until } : null;
    },
    onPointerMove(event: PointerEvent<Track>) {
      const from = start.current;
      if (!from || event.buttons !== 1) return;
      const right = Math.abs(event.clientX - from.x);
      const down = Math.abs(event.clientY - from.y);
      if (!from.drags && Math.max(right, down) <= slop) return;
      if (!from.drags && right <= down) return abandon();
      from.drags = true;
      event.currentTarget.setPointerCapture(event.pointerId);
      (event.pointerType === "mouse" ? choose : draw)(event);
    },
    onPointerUp(event: PointerEvent<Track>) {
      if (!start.current?.drags) return;
      abandon();
      choose(event);
    },
    onClick(event: MouseEvent<Track>) {
      if (start.current && event.timeStamp < start.current.until) choose(event);
      start.current = null;
    },
    onPointerCancel: abandon,
    onContextMenu: abandon,
  };
}
