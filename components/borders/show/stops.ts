/** What a show has on its stage, stop by stop. */

export interface Stop {
  date: string;
  title: string;
  /** What happened, where the page says it. */
  says?: string;
}

export interface Staged {
  stops: Stop[];
  /** Milliseconds for which a stop stands. */
  pace: number;
  /** All that is drawn, in its place; `show` brings a stop into sight. */
  stage: HTMLElement;
  show: (index: number) => void;
}

/** An element with properties, styles by their names, and what it holds. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** Resolves once every picture in it has been drawn; rejects where one cannot be had. */
export const drawnWhole = (stage: HTMLElement) =>
  Promise.all(
    [...stage.querySelectorAll("img")].map((image) => {
      image.loading = "eager";
      return image.decode();
    }),
  );
