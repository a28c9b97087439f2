import { type ComponentType, type ReactNode, useState } from "react";
import { LayerSwitches, type LayerSwitchesProps } from "./layer-switches.tsx";
import type { SheetProps } from "./sheet.tsx";

/** On a narrow screen: one button that opens legend and layers as a sheet. */
export function LayerSheet({
  Sheet,
  legend,
  ...switches
}: LayerSwitchesProps & { Sheet: ComponentType<SheetProps>; legend: ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="legend-open"
        aria-label="Legend and layers"
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(true)}
      >
        Legend
      </button>
      {open && (
        <Sheet title="Legend and layers" onClose={() => setOpen(false)}>
          {legend}
          <LayerSwitches {...switches} />
        </Sheet>
      )}
    </>
  );
}
