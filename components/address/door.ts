/**
 * The browser's one door to the address of the page. Whoever changes a parameter says so here; what others have changed
 * meanwhile stays, as the changes are put into the address as it is at the moment of writing.
 */
import { decoded } from "@/lib/address/decode.ts";
import { type Patch, parsed, patched } from "@/lib/address/query.ts";

/** The name that the fragment has in a change; empty for none. */
export const fragmentName = "#";

/** Browsers refuse more than about a hundred changes of the address in half a minute. */
const pauseMilliseconds = 350;

const changed = "addresschange";

/** Changes that are not yet written. They belong to the page on which they were made, and to no other. */
let waiting: { page: string; patch: Patch } | null = null;
let timer = 0;
/** By the clock that nobody sets: one that is put back would keep all changes waiting. */
let written = -pauseMilliseconds;

const patchOf = (page: string): Patch => (waiting?.page === page ? waiting.patch : {});

/** The query of the page, with its question mark and all changes. */
export function query(): string {
  const { pathname, search } = window.location;
  const { [fragmentName]: _fragment, ...patch } = patchOf(pathname);
  return patched(search, patch);
}

/** The parameters of the page, with all changes. */
export const read = (): URLSearchParams => parsed(query());

/** What the fragment names, decoded. */
export function fragment(): string {
  const { pathname, hash } = window.location;
  return patchOf(pathname)[fragmentName] ?? decoded(hash.slice(1));
}

/** Changes parameters of this page: at once, or with all that comes within the pause. */
export function change(patch: Patch): void {
  const { pathname } = window.location;
  waiting = { page: pathname, patch: { ...patchOf(pathname), ...patch } };
  timer ||= window.setTimeout(write, Math.max(0, written + pauseMilliseconds - performance.now()));
}

/** Writes what waits, unless its page was left. */
export function write(): void {
  const { pathname, hash } = window.location;
  const { [fragmentName]: name } = patchOf(pathname);
  const any = waiting?.page === pathname;
  const address = pathname + query() + (name == null ? hash : name && `#${name}`);
  drop();
  if (!any) return;
  written = performance.now();
  // Through the router it would ask the server for the page again.
  window.history.replaceState(window.history.state, "", address);
  window.dispatchEvent(new Event(changed));
  fetchKeepView();
}

/** Where a form leads that sets what its fields ask for. Its hidden fields are for those without a script. */
export function addressAsked(form: HTMLFormElement): string {
  const fields = [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>("select, input:not([type=hidden])")];
  const patch = Object.fromEntries(fields.map(({ name, value }) => [name, value || null]));
  return window.location.pathname + patched(query(), patch);
}

function drop(): void {
  window.clearTimeout(timer);
  timer = 0;
  waiting = null;
}

/** From now on the page may stand at another address than the one that it was drawn for. */
const fetchKeepView = () =>
  void import("./keep-view.ts").then(({ keepView }) => keepView({ query, addressAsked })).catch(() => {});

/** Calls back whenever the address of the page has changed, by whatever means; gives back what ends that. */
export function subscribe(listener: () => void): () => void {
  const signs = [changed, "popstate", "hashchange"];
  for (const sign of signs) window.addEventListener(sign, listener);
  return () => {
    for (const sign of signs) window.removeEventListener(sign, listener);
  };
}

if (typeof window === "object") {
  // The server, which draws the links, is not told the fragment.
  if (window.location.hash) fetchKeepView();
  // Before a link is followed, as its page takes over the address; after Back or Forward it is another's already.
  window.addEventListener("click", write, true);
  window.addEventListener("popstate", () => {
    drop();
    fetchKeepView();
  });
}
