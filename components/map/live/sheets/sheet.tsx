"use client";

import { Drawer } from "@base-ui/react/drawer";
import "./sheet.css";
import { type ReactNode, useState } from "react";
import type { Words } from "@/lib/words/words.ts";
import { useClosing } from "../use-closing.ts";

export interface SheetProps {
  title: string;
  /** What it holds is short: it is as high as that, rather than half or all of the screen. */
  brief?: boolean;
  onClose: () => void;
  children: ReactNode;
  words: Words;
}

const half = 0.5;
const whole = 1;

/**
 * A sheet from the foot of a narrow screen. It is dragged between two heights and down to close; its handle changes the
 * height by key or tap. Escape, the close button and a tap beside it close it, and the focus goes back to where it was.
 */
export function Sheet({ title, brief = false, onClose, children, words }: SheetProps) {
  const [open, setOpen] = useState(true);
  const [height, setHeight] = useState<Drawer.Root.SnapPoint | null>(half);
  const tall = height === whole;
  useClosing(() => setOpen(false), undefined, open);
  const heights = brief ? {} : { snapPoints: [half, whole], snapPoint: height, onSnapPointChange: setHeight };
  return (
    <Drawer.Root
      open={open}
      onOpenChange={setOpen}
      onOpenChangeComplete={(isOpen) => !isOpen && onClose()}
      {...heights}
    >
      {/* What is in full screen hides everything that is not in it. */}
      <Drawer.Portal container={(document.fullscreenElement as HTMLElement | null) ?? undefined}>
        <Drawer.Backdrop className="sheet-backdrop" />
        <Drawer.Viewport className="sheet-viewport">
          <Drawer.Popup className="sheet" data-brief={brief || undefined}>
            <div className="sheet-head">
              {brief ? (
                <span className="sheet-handle" />
              ) : (
                <button
                  type="button"
                  className="sheet-handle"
                  aria-label={words(tall ? "map-live.sheet.smaller" : "map-live.sheet.larger")}
                  onClick={() => setHeight(tall ? half : whole)}
                />
              )}
              <Drawer.Title className="sheet-title">{title}</Drawer.Title>
              <Drawer.Close className="sheet-close">{words("map-live.close")}</Drawer.Close>
            </div>
            <Drawer.Content className="sheet-body">{children}</Drawer.Content>
          </Drawer.Popup>
        </Drawer.Viewport>
      </Drawer.Portal>
    </Drawer.Root>
  );
}
