/** Short announcements of what a click has done, for those who do not see it. */

let region: HTMLElement | undefined;

/** The live region must stand in the page before anything is said in it. */
export function prepareToSay(): HTMLElement {
  if (region?.isConnected) return region;
  region = document.createElement("p");
  region.className = "visually-hidden";
  region.setAttribute("role", "status");
  document.body.append(region);
  return region;
}

export function say(words: string): void {
  const place = prepareToSay();
  // the same words are announced a second time only if the region was empty between
  place.textContent = "";
  setTimeout(() => {
    place.textContent = words;
  }, 60);
}
