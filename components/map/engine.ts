/** The imperative side of the map: one class around MapLibre, kept out of React's render. */
import { Map as MapLibreMap, ScaleControl, setWorkerUrl } from "maplibre-gl";
import type { Entry } from "@/lib/atlas/schema.ts";
import type { Bounds, Camera } from "@/lib/cartography/camera.ts";
import { paneCamera } from "@/lib/cartography/frame.ts";
import { styleImage } from "@/lib/cartography/style/images.ts";
import { type MapState, styleOf } from "./map-state.ts";

// Turbopack gives the worker its own address; without this the map stays blank.
setWorkerUrl(new URL("maplibre-gl/dist/maplibre-gl-worker.mjs", import.meta.url).toString());

const moveMilliseconds = 700;

/** Where the overview has land to show: [west, south, east, north] in degrees. */
const mapWindow: Bounds = [-105, 6, 100, 73];

/** What is in view: content layers and kinds of marker. */
export interface Drawn {
  layers: string[];
  kinds: Entry["kind"][];
}

export interface EngineEvents {
  /** The map came to rest with everything drawn. */
  drawn: (drawn: Drawn) => void;
  failed: (message: string) => void;
}

const paneOf = (element: HTMLElement) => ({ width: element.clientWidth, height: element.clientHeight });

export class MapEngine {
  readonly map: MapLibreMap;
  private state: MapState;

  constructor(container: HTMLElement, state: MapState, events: EngineEvents) {
    this.state = state;
    this.map = new MapLibreMap({
      container,
      style: styleOf(state),
      ...paneCamera(state.view.camera, paneOf(container)),
      minZoom: 1,
      maxZoom: 10,
      maxBounds: mapWindow,
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      canvasContextAttributes: { antialias: true },
      hash: false,
    });
    this.map.touchZoomRotate.disableRotation();
    this.map.keyboard.disableRotation();
    this.map.addControl(new ScaleControl({ unit: "metric" }), "bottom-left");
    this.map.setMissingStyleImageResolver((id) => this.addImage(id));
    this.map.on("idle", () => events.drawn(this.inView()));
    this.map.on("webglcontextlost", () => events.failed("The map lost its drawing context."));
    // For tests and for the curious: the map that draws in this element.
    Object.assign(container, { atlasMap: this.map });
  }

  update(state: MapState): void {
    const before = this.state;
    this.state = state;
    if (before.theme !== state.theme) {
      for (const id of this.map.listImages()) this.map.removeImage(id);
    }
    this.map.setStyle(styleOf(state), { diff: true, validate: false });
    if (before.view !== state.view) this.frame(state.view.camera);
  }

  /** Moves to a reference camera, at once when the reader asked for less motion. */
  frame(camera: Camera): void {
    const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    const target = paneCamera(camera, paneOf(this.map.getContainer()));
    this.map.easeTo({ ...target, duration: still ? 0 : moveMilliseconds });
  }

  destroy(): void {
    this.map.remove();
  }

  private addImage(id: string): void {
    const ratio = Math.min(Math.ceil(window.devicePixelRatio), 3);
    const image = styleImage(id, this.state.theme, ratio);
    if (image && !this.map.hasImage(id)) this.map.addImage(id, image, { pixelRatio: ratio });
  }

  private inView(): Drawn {
    const layerOf = new Map(
      this.map.getStyle().layers.flatMap((layer) => {
        const content = (layer.metadata as { layer?: string } | undefined)?.layer;
        return content ? [[layer.id, content] as const] : [];
      }),
    );
    const features = this.map.queryRenderedFeatures({ layers: [...layerOf.keys()] });
    const kinds = features.filter((feature) => feature.source === "entries").map((feature) => feature.properties.kind);
    return {
      layers: [...new Set(features.flatMap((feature) => layerOf.get(feature.layer.id) ?? []))],
      kinds: [...new Set(kinds)],
    };
  }
}
