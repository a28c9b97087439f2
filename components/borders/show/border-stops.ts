import { element, type Staged } from "./stops.ts";

const threeSeconds = 3000;

const textOf = (plate: Element, selector: string) => plate.querySelector(selector)?.textContent?.trim() ?? "";

/** The plates of the page, one over the other: each is a stop, and fades into the next. */
export function stageBorders(): Staged {
  const plates = [...document.querySelectorAll(".plate")];
  const frames = plates.flatMap((plate) => plate.querySelector(".plate-stage")?.cloneNode(true) ?? []) as HTMLElement[];
  return {
    name: "How the lines moved",
    pace: threeSeconds,
    stops: plates.map((plate) => ({
      date: plate.querySelector("h2")?.firstChild?.textContent?.trim() ?? "",
      title: textOf(plate, "h2 > span").replace(/^:\s*/, ""),
      says: textOf(plate, "p"),
    })),
    stage: element("div", { className: "show-stage" }, ...frames),
    show: (index) => {
      for (const [at, frame] of frames.entries()) frame.toggleAttribute("data-seen", at === index);
    },
  };
}
