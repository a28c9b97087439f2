import { addressOf, addressOfView } from "./address-of.ts";

/**
 * What a control hands over: the view in sight, the report, the citation, or an address. A link gives its own address; the
 * button of the page gives the page's, without the excerpt it was opened at.
 */
export function textOf(control: HTMLElement): string {
  if (control.dataset.map) return addressOfView(control.dataset.map);
  const written = control.dataset.share ? document.querySelector(".report pre") : control.querySelector("p");
  return written?.textContent ?? addressOf(control instanceof HTMLAnchorElement ? control : null);
}
