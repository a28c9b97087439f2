import { fontSheetPath } from "../design/font-sheet.js";
import { sayWhatComes, waitingSettings } from "./say-what-comes.ts";

/** Where the script below is served. */
export const beginPath = "/begin.js";

/** Dispatched on the window when the page's program listens to the reader. */
export const aliveEvent = "pagealive";

/** The id of the element in which lib/boot/deferred-page.ts leaves the page's program. */
export const programId = "program";

/** What starts the page's program. */
export interface Program {
  /** The addresses of its scripts, in their order. */
  scripts: string[];
  /** The address of what the page's inline scripts would have put into queues of the window, in their order. */
  data: string;
}

/** What is put into a queue of the window, by the queue's name, before the scripts take it out. */
export type Queued = [queue: string, item: unknown];

interface Settings {
  /** The address of the style sheet of the web fonts' faces. */
  fontSheet: string;
  /** The name of the event that says that the program listens. */
  alive: string;
  /** The id of the element with the page's program. */
  program: string;
  /** How long a page without its picture keeps the program away, in milliseconds. */
  patience: number;
  /** How long a reader who does nothing does, in milliseconds. */
  idle: number;
}

/**
 * What a page does by itself, without any package, once the map's picture is on the screen (two frames after it is there,
 * has failed, or keeps everybody waiting):
 *
 * 1. The web fonts. Those that the letters of the page need are loaded before any is put to use, and put to use one in a
 *    frame, as each lays the text of the page out anew.
 * 2. The program, where the page names it. Its data and scripts are fetched, and the scripts run at the first sign of the reader or after some
 *    seconds without one. What only the program can answer (buttons, selects, keys, the mouse on the map) is kept until it
 *    listens, and happens again then, as do the links that it answers without leaving the page; those work by themselves
 *    where it stays away. All other links, forms and details need nothing.
 * 3. The height of the header, where wider letters or another language give it a row more than its sheet foresees: what
 *    sticks below it needs to know.
 *
 * It is sent as its own source text, so it may use nothing from outside of it.
 */
function begin({ fontSheet, alive, program, patience, idle }: Settings): void {
  const root = document.documentElement;
  const wait = (milliseconds: number) => new Promise<unknown>((done) => setTimeout(done, milliseconds));
  const frame = () => new Promise<unknown>((done) => requestAnimationFrame(done));

  function append<Tag extends "link" | "script">(tag: Tag, set: Partial<HTMLElementTagNameMap[Tag]>) {
    return document.head.appendChild(Object.assign(document.createElement(tag), set));
  }

  /** The whole of the page is there. */
  const read = new Promise<unknown>((done) => {
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", done);
    else done(0);
  });

  /** Two frames after the picture: it is on the screen. */
  async function picture(): Promise<void> {
    await read;
    const map = document.querySelector<HTMLImageElement>(".map-image,.front-ground");
    if (map && !map.complete)
      await new Promise((done) => {
        for (const end of ["load", "error"]) map.addEventListener(end, done);
      });
    await frame();
    await frame();
    await wait(0);
  }

  /** A pattern of the letters of a face, from its `unicode-range`. */
  function lettersOf(range: string): RegExp {
    const letters = range.replace(
      /U.(\w+)(?:-(\w+))?,?/g,
      (_, first, last) => `\\u{${first}}${last ? `-\\u{${last}}` : ""}`,
    );
    return RegExp(`[${letters}]`, "u");
  }

  async function takeFonts(): Promise<void> {
    if (document.querySelector(`link[href="${fontSheet}"]`)) return;
    const text = [...document.querySelectorAll("main,.map-labels")].map((part) => part.textContent).join();
    const faces: FontFace[] = [];
    const needed: Promise<unknown>[] = [];
    for (const [, rule = ""] of (await (await fetch(fontSheet)).text()).matchAll(/{([^}]*)}/g)) {
      const of = (name: string) => rule.match(`${name}: ([^;]+)`)?.[1] ?? "";
      const face = new FontFace(of("family").replace(/['"]/g, ""), of("src"), {
        weight: of("weight"),
        style: of("style"),
        unicodeRange: of("range"),
        display: "swap",
      });
      faces.push(face);
      if (face.style === "normal" && lettersOf(of("range")).test(text)) needed.push(face.load());
    }
    await Promise.allSettled(needed);
    for (const face of faces) {
      document.fonts.add(face);
      if (face.status === "loaded") await frame().then(() => wait(0));
    }
    root.dataset.fonts = "";
    try {
      localStorage.fonts = 1;
    } catch {}
  }

  /** Without its sheet a page is plain, and blank until the sheet has failed: it is asked for once more, beside the text. */
  Promise.race([read, wait(2 * idle)]).then(() => {
    const sheet = document.querySelector("link[data-precedence]");
    if (!getComputedStyle(root).getPropertyValue("--ink")) sheet?.replaceWith(sheet.cloneNode());
  });

  /** What does not come is asked for again: at longer and longer intervals, or once there is a connection. */
  function again<Result>(pause: number, ask: (pause: number) => Result) {
    const online = new Promise((done) => addEventListener("online", done, { once: true }));
    return () => Promise.race([wait(pause), online]).then(() => ask(2 * pause));
  }

  function run(src: string, pause: number): void {
    append("script", { async: true, src, onerror: again(pause, (longer) => run(src, longer)) });
  }

  function taken(href: string, pause: number): Promise<Queued[]> {
    const later = again(pause, (longer) => taken(href, longer));
    return fetch(href, { priority: "low" })
      .then((answer) => (answer.ok ? answer.json() : Promise.reject()))
      .catch(later);
  }

  const painted = Promise.race([wait(patience), picture()]);
  const named = Promise.all([painted, read]).then(() => {
    const text = document.getElementById(program)?.textContent;
    if (!text) return;
    const { scripts, data }: Program = JSON.parse(text);
    const queued = taken(data, patience);
    for (const href of scripts) append("link", { rel: "preload", as: "script", fetchPriority: "low", href });
    return { scripts, queued };
  });
  painted.then(() => {
    takeFonts().catch(() => {
      append("link", { rel: "stylesheet", href: fontSheet }).dataset.fonts = "";
    });
  });

  function followHeader(header: HTMLElement): void {
    const foreseen = Number.parseFloat(getComputedStyle(header).minHeight);
    const taller = header.offsetHeight > foreseen + 1;
    root.style.setProperty("--header-height", taller ? `${header.offsetHeight}px` : "");
  }

  painted.then(() => {
    const header = document.querySelector<HTMLElement>(".site-header");
    if (header) new ResizeObserver(() => followHeader(header)).observe(header);
  });

  const signs = ["change", "pointermove", "pointerdown", "touchstart", "keydown", "wheel", "scroll", "focusin"];
  const wanted = new Promise<unknown>((done) => {
    /** A browser says "pointermove" of a mouse that lies still, too, where the page below it has changed. */
    const take = (event: Event) => {
      const { type, movementX, movementY } = event as PointerEvent;
      if (type !== "pointermove" || movementX || movementY) done(event);
    };
    for (const sign of signs) addEventListener(sign, take, { capture: true, passive: true });
    painted.then(() => wait(idle)).then(done);
  });
  Promise.all([named, wanted]).then(async ([program]) => {
    if (!program) return;
    const queues = window as unknown as Record<string, unknown[]>;
    for (const [queue, item] of await program.queued) {
      queues[queue] ??= [];
      queues[queue].push(item);
    }
    for (const src of program.scripts) run(src, patience);
  });

  const kept = ["click", "change", "keydown", "pointerover", "focusin"];
  const missed: { target: Element; event: Event; value?: string }[] = [];
  let listens = false;

  /** Whether only the program can answer the event. */
  function isOurs({ type, key }: KeyboardEvent, target: Element): boolean {
    const own = target.closest("a,summary,input,textarea,[popovertarget],[contenteditable],button:not([type=button])");
    if (type === "change") return target.matches("select");
    if (type === "keydown") return key === "Escape" || (!own && !target.closest("select,button"));
    if (type === "click") return !own && target.closest("button,#map") !== null;
    return target.closest("#map") !== null;
  }

  let searching = false;

  /** The rule of `pressedKey`, for the two keys that open the search; after them, what is typed belongs to its field. */
  function isSearch({ key = "", code, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent, target: Element): boolean {
    const foreign = key > "ʯ";
    if (altKey) return false;
    if (ctrlKey || metaKey) return !shiftKey && (foreign ? code === "KeyK" : /^k$/i.test(key));
    if (searching) return /^(.|Enter|Backspace|Escape)$/.test(key);
    if (target.closest("input,textarea,select,[contenteditable]")) return false;
    try {
      if (localStorage["single-keys"] === "off") return false;
    } catch {}
    return key === "/" || (code === "Slash" && !shiftKey && (foreign || key === "."));
  }

  function keep(event: Event): void {
    const { target } = event;
    if (!(target instanceof Element)) return;
    const { ctrlKey, metaKey, shiftKey } = event as KeyboardEvent;
    const better = target.closest<HTMLAnchorElement>("a[data-explore],a.site-search");
    if (event.type === "click" && better && !ctrlKey && !metaKey && !shiftKey) {
      event.preventDefault();
      setTimeout(() => listens || location.assign(better.href), patience);
      missed.push({ target, event });
    } else if (event.type === "keydown" && isSearch(event as KeyboardEvent, target)) {
      event.preventDefault();
      searching = true;
      missed.push({ target, event });
    } else if (isOurs(event as KeyboardEvent, target)) {
      missed.push({ target, event, value: (target as HTMLSelectElement).value });
    }
  }

  for (const type of kept) addEventListener(type, keep, true);
  addEventListener(
    alive,
    () => {
      listens = true;
      for (const type of kept) removeEventListener(type, keep, true);
      for (const { target, event, value } of missed) {
        if (event.type === "change") (target as HTMLSelectElement).value = value ?? "";
        const Again = event.constructor as typeof Event;
        if (target.isConnected) target.dispatchEvent(new Again(event.type, event));
      }
    },
    { once: true },
  );
}

/** The script that every page begins with. */
export function beginScript(): string {
  const settings: Settings = {
    fontSheet: fontSheetPath,
    alive: aliveEvent,
    program: programId,
    patience: 3000,
    idle: 5000,
  };
  return `(${begin})(${JSON.stringify(settings)});(${sayWhatComes})(${JSON.stringify(waitingSettings)})`;
}
