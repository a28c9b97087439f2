/**
 * What the reader has changed since the server drew the page goes along where a link or a form changes one thing more. The
 * door fetches this with the first change.
 */
import { patched } from "@/lib/address/query.ts";

/** What this needs of the door. */
interface Door {
  query: () => string;
  addressAsked: (form: HTMLFormElement) => string;
}

/** Where a form of switches leads: those that are on make one parameter, which may be empty. Of any other form: null. */
function switched({ query }: Door, form: HTMLFormElement, name: string): string | null {
  const switches = [...form.querySelectorAll<HTMLInputElement>("input[type=checkbox]")];
  const on = switches.filter(({ checked }) => checked).map(({ value }) => value);
  return switches.length > 0 ? window.location.pathname + patched(query(), { [name]: on.join(",") }) : null;
}

/**
 * Links and forms that lead to the same page stand in an element that names the parameters they change:
 * `data-changes="on with"`. All others are taken from the address as it is when the reader points or comes to the link.
 */
function keepIn(door: Door, event: Event): void {
  const { query, addressAsked } = door;
  if (!(event.target instanceof Element) || event.defaultPrevented) return;
  const changes = event.target.closest<HTMLElement>("[data-changes]")?.dataset.changes;
  const link = event.target.closest<HTMLAnchorElement>("a[href]");
  if (!changes) return;
  if (event.target instanceof HTMLFormElement && event.type === "submit") {
    event.preventDefault();
    const { target } = event;
    window.location.assign(switched(door, target, changes) ?? addressBy(target, addressAsked(target)));
  } else if (link) {
    const own = new URLSearchParams(link.search);
    link.search = patched(query(), Object.fromEntries(changes.split(" ").map((name) => [name, own.get(name)])));
    // The same passage is named by the same fragment in every language.
    if (changes === "language") link.hash = window.location.hash;
  }
}

/** Some forms are answered at another address, which leads back to this page (app/dates). */
function addressBy(form: HTMLFormElement, asked: string): string {
  const [{ pathname }, page] = [new URL(form.action), new URL(asked, window.location.href)];
  return pathname === page.pathname ? asked : pathname + patched(page.search, { to: page.pathname });
}

let keeping = false;

/** From the first call on, links and forms keep what has changed. */
export function keepView(door: Door): void {
  if (keeping) return;
  keeping = true;
  for (const sign of ["pointerover", "focusin", "click", "submit"])
    document.addEventListener(sign, (event) => keepIn(door, event));
}
