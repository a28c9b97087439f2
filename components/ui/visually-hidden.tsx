import type { ReactElement } from "react";
import { inRow } from "./said.tsx";

/** For a tag of a message: what is heard and not seen. */
export const visuallyHidden = (inside: (string | ReactElement)[]) => (
  <span className="visually-hidden">{inRow(inside)}</span>
);
