/** Menus that open over the page: details that say so. */
export const menus = "details[data-over][open]";
/** `:is` forgives what a browser does not know, as Firefox 115 does not know popovers. */
const layers = `${menus}, dialog[open], :is(:popover-open)`;
const fields = "input, select, textarea, [contenteditable]";
const closing = "closing";

/** Whether a key (without Ctrl, Alt or Meta) belongs to the page: nothing lies over it, and nobody types. */
export function isPageKey({ target, defaultPrevented, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (defaultPrevented || altKey || ctrlKey || metaKey) return false;
  // The field of a dialog that has just closed keeps the focus until the page is drawn anew, and nobody types in it.
  const isTyping = (target as Element).closest?.(fields)?.getClientRects().length;
  return !isTyping && !document.querySelector(`${layers}, .sheet, [data-full=true]`);
}

/** Calls back when the page changes below what lies over it; gives back what ends that. */
export function onClosing(close: () => void): () => void {
  addEventListener(closing, close);
  return () => removeEventListener(closing, close);
}

/** Closes everything that lies over the page. */
export function closeAll(): void {
  dispatchEvent(new Event(closing));
  for (const layer of document.querySelectorAll<HTMLDialogElement>(layers)) {
    if (layer.popover) layer.hidePopover();
    else if (layer.close) layer.close();
    else layer.open = false;
  }
}
