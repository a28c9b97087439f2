/** Marks the excerpt that is being read, in the text and on the map, and keeps the address in step. */
import { change, fragment, fragmentName } from "@/components/address/door.ts";
import { isPageKey } from "@/components/shell/over-page.ts";
import { pressedKey } from "@/lib/site/pressed-key.ts";
import { excerptAt, readingLine } from "./reading-line.ts";

/** An excerpt that is only passed by is none in reading. */
const pauseMilliseconds = 350;
/** As long as the browser may take to scroll to the target of a link. */
const arrivalMilliseconds = 900;
/** Scrolling less than this after a link, in px, is not yet reading on. */
const slack = 48;

/** Lights the places' markers on the drawn map; the live one reads the address. */
function lightDrawnMap(places: string[]): void {
  const markers = document.querySelector(".map-markers");
  markers?.toggleAttribute("data-following", places.length > 0);
  for (const marker of markers?.querySelectorAll<HTMLElement>("[data-place]") ?? []) {
    marker.toggleAttribute("data-lit", places.includes(marker.dataset.place ?? ""));
  }
}

/** The address with the excerpt in it. A view that the reader moved the map to ends here: the map follows the text again. */
function writeAddress(id: string): void {
  if (fragment() !== id) change({ map: null, [fragmentName]: id });
}

/** Whether the page glides to where a link of it leads (app/base.css). */
const glide = (on: unknown) => document.documentElement.toggleAttribute("data-gliding", Boolean(on));

function readingArea() {
  const map = document.querySelector("#map")?.getBoundingClientRect();
  const header = document.querySelector(".site-header")?.getBoundingClientRect();
  const above = window.matchMedia("(width < 64rem)").matches ? map : header;
  const { scrollHeight, clientHeight } = document.documentElement;
  return {
    top: Math.max(0, above?.bottom ?? 0),
    bottom: clientHeight,
    scrolled: window.scrollY,
    scrollable: scrollHeight - clientHeight,
  };
}

/** Begins to follow; gives back what ends it. */
export function followReading(): () => void {
  const excerpts = [...document.querySelectorAll<HTMLElement>(".article .excerpt")];
  const ending = new AbortController();
  const { signal } = ending;
  let current: HTMLElement | undefined;
  let timer = 0;
  let frame = 0;
  /** Where the page stood when it had reached the target of a link, or null on the way there. */
  let arrived: number | null = 0;
  let held = false;

  const mark = (next: HTMLElement | undefined) => {
    if (next === current) return;
    current?.removeAttribute("aria-current");
    next?.setAttribute("aria-current", "true");
    current = next;
    lightDrawnMap(next?.dataset.places?.split(" ").filter(Boolean) ?? []);
    clearTimeout(timer);
    timer = window.setTimeout(() => writeAddress(next?.id ?? ""), pauseMilliseconds);
  };

  const look = () => {
    frame = 0;
    if (held && (arrived === null || Math.abs(window.scrollY - arrived) < slack)) return;
    held = false;
    const area = readingArea();
    const boxes = excerpts.map((excerpt) => excerpt.getBoundingClientRect());
    mark(excerpts[excerptAt(boxes, readingLine(area), area.top)]);
  };

  /** The excerpt that a link leads to is the one in reading, wherever in the window it comes to stand. */
  const arrive = () => {
    const target = excerpts.find(({ id }) => id === fragment());
    if (!target) return;
    held = true;
    arrived = null;
    mark(target);
    const settle = () => {
      arrived = window.scrollY;
      glide(false);
    };
    window.addEventListener("scrollend", settle, { once: true, signal });
    setTimeout(settle, arrivalMilliseconds);
  };

  const step = (event: KeyboardEvent) => {
    const way = { j: "next", k: "prev" }[pressedKey(event)];
    if (!way || !isPageKey(event) || !(event.target instanceof Element)) return;
    event.target.closest(".excerpt")?.querySelector<HTMLElement>(`[rel=${way}]`)?.click();
  };

  for (const excerpt of excerpts) excerpt.tabIndex = -1;
  const follow = ({ target }: MouseEvent) => glide(target instanceof Element && target.closest(".excerpt-steps a"));
  document.addEventListener("click", follow, { signal });
  window.addEventListener(
    "scroll",
    () => {
      frame ||= requestAnimationFrame(look);
    },
    { passive: true, signal },
  );
  window.addEventListener(
    "hashchange",
    () => {
      arrive();
      // the browser moves the focus itself once it has drawn the target
      if (held) requestAnimationFrame(() => setTimeout(() => current?.focus({ preventScroll: true })));
    },
    { signal },
  );
  document.addEventListener("keydown", step, { signal });
  arrive();
  return () => {
    glide(false);
    ending.abort();
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  };
}
