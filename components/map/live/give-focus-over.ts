/**
 * When the live map takes over, a focus on a marker of the drawn map moves to the same marker of the new one, and
 * a legend or a menu that is open there opens here.
 */
export function giveFocusOver(canvas: HTMLElement): void {
  if (openTheSame(canvas)) return;
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || !focused.closest("#map")) return;
  const place = focused.dataset.place;
  const twin = place && canvas.parentElement?.querySelector<HTMLElement>(`.marker-link[data-place="${place}"]`);
  const target = twin || canvas.querySelector("canvas");
  target?.focus({ preventScroll: true });
}

/** `:is` forgives Firefox 115 that it does not know popovers. */
function openTheSame(canvas: HTMLElement): boolean {
  const open = document.querySelector<HTMLElement>("#map .layer-menu[open], #map .legend:is(:popover-open)");
  if (!open) return false;
  if (open instanceof HTMLDetailsElement) open.open = false;
  else open.hidePopover();
  const opener = canvas.closest(".map-live")?.querySelector<HTMLElement>(".legend-open, .layer-menu summary");
  opener?.focus({ preventScroll: true });
  opener?.click();
  return true;
}
