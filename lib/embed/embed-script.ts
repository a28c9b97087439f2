/** Where the script of an embed is served. */
export const embedScriptPath = "/embed.js";

/** The name under which our own message to the page around stands. */
export const messageName = "where-they-met";

interface Settings {
  /** The name under which our own message stands. */
  own: string;
  /** What WordPress takes, in CSS px. */
  least: number;
  most: number;
  /** The attribute of the root under which the body is as high as its content (embed.css). */
  natural: string;
}

/**
 * Tells the page around an embed how high it would be, in CSS px, whenever that changes: in WordPress' message, in ours and in AMP's
 * (docs/embedding.md). It stores nothing and heeds nobody but the page around it. Where WordPress has given a secret, links
 * are handed to it, as its sandbox opens no window.
 *
 * It is sent as its own source text, so it may use nothing from outside of it.
 */
function tellHeight({ own, least, most, natural }: Settings): void {
  const around = window.parent;
  if (around === window) return;
  const root = document.documentElement;
  const secret = /\bsecret=(\w+)/.exec(window.location.hash)?.[1];
  const say = (message: unknown) => around.postMessage(message, "*");
  let told = 0;

  /** The frame may be higher or lower: the map takes what is there. Measured before anything is painted. */
  function height(): number {
    root.toggleAttribute(natural, true);
    const high = Math.ceil(document.body.getBoundingClientRect().height);
    root.toggleAttribute(natural, false);
    return high;
  }

  function tell(again: boolean): void {
    const value = height();
    if (value === told && !again) return;
    told = value;
    if (secret) say({ message: "height", value: Math.min(Math.max(value, least), most), secret });
    say({ [own]: { version: 1, height: value } });
    say({ sentinel: "amp", type: "embed-size", height: value });
  }

  new ResizeObserver(() => tell(false)).observe(document.body);
  // Who listens only now, or asks as WordPress does, has missed it.
  window.addEventListener("load", () => tell(true));
  window.addEventListener("message", ({ source, data }) => {
    if (source === around && data?.message === "ready") tell(true);
  });

  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element && event.target.closest("a");
    if (!secret || !link || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    say({ message: "link", value: link.href, secret });
  });
}

const settings: Settings = { own: messageName, least: 200, most: 1000, natural: "data-natural" };

export function embedScript(): string {
  return `(${tellHeight.toString()})(${JSON.stringify(settings)})`;
}
