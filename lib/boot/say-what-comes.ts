/** Dispatched on the window when a part of the program asks the router for a page; the detail is its address. */
export const askedEvent = "pageasked";

interface Settings {
  /** The name of the event above. */
  asked: string;
  /** The class of the element in which it is said, and whose attributes are the words (lib/site/late-words.ts). */
  place: string;
  /** After how many milliseconds a page is said to be on its way, and after how many not to come. */
  soon: number;
  late: number;
}

export const waitingSettings: Settings = { asked: askedEvent, place: "page-notice", soon: 1000, late: 10_000 };

/**
 * Says what becomes of a page that the reader has asked for, whether the program fetches it or the browser does: that it is
 * on its way, that it does not come, or that there is no connection; then the page stays, and the other opens once there is
 * one. The router would leave what it cannot fetch to the browser, and that would show its own error instead of our page.
 *
 * It is sent as its own source text (begin.ts), so it may use nothing from outside of it.
 */
export function sayWhatComes({ asked, place, soon, late }: Settings): void {
  let timers: ReturnType<typeof setTimeout>[] = [];
  let missed = "";

  const notice = () => document.querySelector<HTMLElement>(`.${place}`);

  /** One of the texts that the page brought along. */
  const text = (name: string) => notice()?.dataset[name] ?? "";

  function say(...parts: (Node | string)[]): void {
    const line = document.createElement("p");
    line.append(...parts);
    notice()?.replaceChildren(...(parts.length > 0 ? [line] : []));
  }

  function end(): void {
    for (const timer of timers) clearTimeout(timer);
    missed = "";
    say();
  }

  function wait(href: string): void {
    end();
    const { pathname } = location;
    const again = Object.assign(document.createElement("a"), { href, textContent: text("again") });
    timers = [
      setTimeout(() => say(text("coming")), soon),
      setTimeout(() => say(text("missing"), " ", again), late),
      setInterval(() => location.pathname === pathname || end(), 100),
    ];
  }

  addEventListener(asked, (event) => {
    const { href, pathname } = new URL((event as CustomEvent<string>).detail, location.href);
    if (pathname !== location.pathname) wait(href);
  });

  window.navigation?.addEventListener("navigate", (event) => {
    const { destination, downloadRequest, cancelable, signal } = event;
    const { origin, pathname } = new URL(destination.url);
    if (destination.sameDocument) return;
    if (cancelable && !navigator.onLine) {
      event.preventDefault();
      end();
      missed = destination.url;
      say(text("offline").replace("{path}", () => pathname));
    } else if (origin === location.origin && downloadRequest === null && !/\.\w+$/.test(pathname)) {
      wait(destination.url);
      signal.addEventListener("abort", end);
    }
  });
  addEventListener("online", () => missed && location.assign(missed));
  addEventListener("pageshow", ({ persisted }) => persisted && end());
}
