import { type ComponentType, useState } from "react";
import { LayerList, type LayerListProps } from "../../layer-list.tsx";
import type { SheetProps } from "./sheet.tsx";

/** On a narrow screen: one button that opens the layers, with what the marks mean, as a sheet. */
export function LayerSheet({ Sheet, ...list }: LayerListProps & { Sheet: ComponentType<SheetProps> }) {
  const { words } = list;
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="layers-open"
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(true)}
      >
        {words("map-live.layers")}
      </button>
      {open && (
        <Sheet title={words("map-live.layers")} onClose={() => setOpen(false)} words={words}>
          <LayerList {...list} />
        </Sheet>
      )}
    </>
  );
}
