import { change } from "@/components/address/door.ts";

/**
 * When the live map takes over, a focus on a marker of the drawn map moves to the same marker of the new one, and
 * the menu of layers that is open there opens here, and a legend that is folded there is folded here.
 */
export function giveFocusOver(canvas: HTMLElement): void {
  const fold = foldTheSame(canvas);
  if (openTheSame(canvas)) return;
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || !focused.closest("#map")) return;
  const place = focused.dataset.place;
  const twin = place && canvas.parentElement?.querySelector<HTMLElement>(`.marker-link[data-place="${place}"]`);
  const target = twin || (focused.closest(".legend-fold") && fold) || canvas.querySelector("canvas");
  target?.focus({ preventScroll: true });
}

/** What folds the legend of the live map. */
function foldTheSame(canvas: HTMLElement): HTMLElement | null {
  const drawn = document.querySelector<HTMLDetailsElement>("#map .legend-fold");
  const legend = canvas.closest(".map-live")?.querySelector<HTMLDetailsElement>(".legend-fold");
  if (legend && drawn) legend.open = drawn.open;
  return legend?.querySelector("summary") ?? null;
}

function openTheSame(canvas: HTMLElement): boolean {
  const open = document.querySelector<HTMLDetailsElement>("#map .layer-menu[open]");
  if (!open) return false;
  keepSwitched(open);
  open.open = false;
  const opener = canvas.closest(".map-live")?.querySelector<HTMLElement>(".layers-open, .layer-menu summary");
  opener?.focus({ preventScroll: true });
  opener?.click();
  return true;
}

/** What is ticked in a form that nobody has sent yet is what the live map shows. */
function keepSwitched(menu: HTMLElement): void {
  const boxes = [...menu.querySelectorAll<HTMLInputElement>("input[type=checkbox]")];
  if (boxes.every(({ checked, defaultChecked }) => checked === defaultChecked)) return;
  const on = boxes.filter(({ checked }) => checked).map(({ value }) => value);
  change({ layers: on.join(",") });
}
