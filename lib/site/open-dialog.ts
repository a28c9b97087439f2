/** Whether something lies over the page that takes all keys: one of our dialogs, or the sheet of a phone. One at a time. */
export const isDialogOpen = (): boolean => document.querySelector("dialog:modal, .sheet") !== null;
