"use client";

import { useEffect, useRef } from "react";
import type { MapLayer } from "@/lib/view/map-data.ts";

interface Props {
  layers: MapLayer[];
  /** Ids of the layers that are on. */
  on: string[];
  onSwitch: (id: string, shown: boolean) => void;
}

const ground = ["relief", "rivers", "peaks", "districts", "provinces"];

function Group({ title, layers, on, onSwitch }: Props & { title: string }) {
  return (
    <fieldset>
      <legend>{title}</legend>
      {layers.map((layer) => (
        <label key={layer.id} title={layer.legend}>
          <input
            type="checkbox"
            name={layer.id}
            checked={on.includes(layer.id)}
            onChange={(event) => onSwitch(layer.id, event.target.checked)}
          />
          {layer.title}
        </label>
      ))}
    </fieldset>
  );
}

/** Switches for the lines and areas and for the ground of the map. */
export function LayerMenu({ layers, on, onSwitch }: Props) {
  const menu = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    const close = (event: Event) => {
      const leaves =
        event instanceof KeyboardEvent ? event.key === "Escape" : !menu.current?.contains(event.target as Node);
      if (!leaves || !menu.current?.open) return;
      menu.current.open = false;
      if (event instanceof KeyboardEvent) menu.current.querySelector("summary")?.focus();
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
        <Group
          title="Lines and areas"
          layers={layers.filter((layer) => layer.group === "contested")}
          on={on}
          onSwitch={onSwitch}
        />
        <Group
          title="Ground"
          layers={layers.filter((layer) => ground.includes(layer.id))}
          on={on}
          onSwitch={onSwitch}
        />
        <p className="soft">Lines show what a source reports for a date; they are no statement on sovereignty.</p>
      </div>
    </details>
  );
}
