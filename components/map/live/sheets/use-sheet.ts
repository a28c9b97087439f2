import { type ComponentType, useEffect, useState } from "react";
import type { SheetProps } from "./sheet.tsx";

/** Fetches the sheets where they will be wanted. `null` until they are there, and for good when they do not arrive. */
export function useSheet(wanted: boolean): ComponentType<SheetProps> | null {
  const [Sheet, setSheet] = useState<ComponentType<SheetProps> | null>(null);
  useEffect(() => {
    if (!wanted) return;
    import("./sheet.tsx").then(
      (program) => setSheet(() => program.Sheet),
      () => {},
    );
  }, [wanted]);
  return wanted ? Sheet : null;
}
