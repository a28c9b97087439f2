"use client";

import { useEffect, useRef } from "react";
import { LayerSwitches, type LayerSwitchesProps } from "./layer-switches.tsx";

/** The switches of the layers in a menu over the map. */
export function LayerMenu(props: LayerSwitchesProps) {
  const menu = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    const close = (event: Event) => {
      const leaves =
        event instanceof KeyboardEvent ? event.key === "Escape" : !menu.current?.contains(event.target as Node);
      if (!leaves || !menu.current?.open) return;
      menu.current.open = false;
      if (!(event instanceof KeyboardEvent)) return;
      event.preventDefault();
      menu.current.querySelector("summary")?.focus();
    };
    document.addEventListener("pointerdown", close);
    document.addEventListener("keydown", close);
    return () => {
      document.removeEventListener("pointerdown", close);
      document.removeEventListener("keydown", close);
    };
  }, []);

  return (
    <details className="layer-menu" ref={menu}>
      <summary>Layers</summary>
      <div className="layer-menu-body">
        <LayerSwitches {...props} />
      </div>
    </details>
  );
}
