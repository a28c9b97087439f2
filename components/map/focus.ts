/** When the interactive map takes over, a focus on a marker of the drawn map moves to the same marker of the new one. */
export function giveFocusOver(canvas: HTMLElement): void {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || !focused.closest("#map")) return;
  const place = focused.dataset.place;
  const twin = place && canvas.parentElement?.querySelector<HTMLElement>(`.marker-link[data-place="${place}"]`);
  const target = twin || canvas.querySelector("canvas");
  target?.focus({ preventScroll: true });
}
