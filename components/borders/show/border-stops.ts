import { element, type Staged } from "./stops.ts";

const threeSeconds = 3000;

const textOf = (plate: Element, selector: string) => plate.querySelector(selector)?.textContent?.trim() ?? "";

/** The same picture with the detail that a whole window has room for; the build makes it too. */
function enlarged(frame: HTMLElement): HTMLElement {
  const size = matchMedia("(width >= 64rem)").matches ? "/wide/" : "/narrow/";
  for (const source of frame.querySelectorAll("source")) source.srcset = source.srcset.replace("/small/", size);
  for (const image of frame.querySelectorAll("img")) image.src = image.src.replace("/small/", size);
  return frame;
}

/** The plates of the page, one over the other: each is a stop, and fades into the next. */
export function stageBorders(): Staged {
  const plates = [...document.querySelectorAll(".plate")];
  const copies = plates.flatMap((plate) => plate.querySelector(".plate-stage")?.cloneNode(true) ?? []) as HTMLElement[];
  const frames = copies.map(enlarged);
  return {
    pace: threeSeconds,
    stops: plates.map((plate) => ({
      date: plate.querySelector("h2")?.firstChild?.textContent?.trim() ?? "",
      // Before the title stands what only those hear who do not see it below the date.
      title: plate.querySelector("h2 > span")?.lastChild?.textContent?.trim() ?? "",
      says: textOf(plate, "p"),
    })),
    stage: element("div", { className: "show-stage" }, ...frames),
    show: (index) => {
      for (const [at, frame] of frames.entries()) frame.toggleAttribute("data-seen", at === index);
    },
  };
}
