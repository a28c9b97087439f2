/** The address is the only truth about the date: the slider writes it there, and tells who draws by it. */

/** The dates that the address carries. */
export function readDates(): { on?: string; with?: string } {
  const parameters = new URLSearchParams(window.location.search);
  return { on: parameters.get("on") || undefined, with: parameters.get("with") || undefined };
}

let timer = 0;
let wanted = "";

/** Browsers refuse more than about a hundred changes of the address in half a minute, so a drag writes only now and then. */
const pauseMilliseconds = 350;
let written = 0;

/** Puts a day into the address and lets the map follow. */
export function showDate(day: string): void {
  wanted = day;
  window.clearTimeout(timer);
  timer = window.setTimeout(write, Math.max(0, written + pauseMilliseconds - Date.now()));
}

function write(): void {
  written = Date.now();
  const parameters = new URLSearchParams(window.location.search);
  parameters.set("on", wanted);
  const query = parameters.toString().replaceAll("%2F", "/").replaceAll("%2C", ",");
  window.history.replaceState(window.history.state, "", `${window.location.pathname}?${query}${window.location.hash}`);
  window.dispatchEvent(new Event("viewchange"));
  listFollows();
}

/** Lets the list of the page follow the dates of the address, where it was drawn for others; a list that cannot is marked. */
export function listFollows(): void {
  const mark = (behind: boolean) => document.querySelector("[data-dated-list]")?.toggleAttribute("data-behind", behind);
  import("./dated-list.ts").then(
    ({ followDates }) => {
      mark(false);
      followDates();
    },
    () => mark(true),
  );
}
