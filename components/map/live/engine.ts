/** The imperative side of the map: one class around MapLibre, kept out of React's render. */
import { type EaseToOptions, type MapEventType, Map as MapLibreMap, ScaleControl, setWorkerUrl } from "maplibre-gl";
import type { Point } from "@/lib/atlas/schema/fields.ts";
import type { Bounds, Camera, Padding, Size } from "@/lib/cartography/camera.ts";
import { paneCamera, referenceBox, referenceCamera } from "@/lib/cartography/frame.ts";
import { styleImage } from "@/lib/cartography/style/images/style-images.ts";
import { type MarksShown, marksShown } from "@/lib/view/marks-shown.ts";
import { quantise } from "@/lib/view/url-view.ts";
import { type MapState, styleOf } from "./map-state.ts";
import { mapWords } from "./map-words.ts";

// Turbopack gives the worker its own address; without this the map stays blank.
setWorkerUrl(new URL("maplibre-gl/dist/maplibre-gl-worker.mjs", import.meta.url).toString());

const moveMilliseconds = 700;

/** [west, south, east, north] in degrees: the whole sheet with paper around it, so that it all fits on a phone too. */
const roam: [number, number, number, number] = [-150, -55, 150, 84];

/** What is in view: content layers, kinds of marker and what is on them. */
export interface Drawn extends MarksShown {
  layers: string[];
}

export interface EngineEvents {
  /** The map came to rest with everything drawn. */
  drawn: (drawn: Drawn) => void;
  /** The reader moved the map; the reference camera that it came to rest at. */
  moved: (camera: Camera) => void;
  failed: (message: string) => void;
  /** The browser gave the drawing context back that it had taken: a new map can draw in it. */
  restored: () => void;
}

const reducedMotion = () => window.matchMedia("(prefers-reduced-motion: reduce)").matches;

const sameCamera = (a: Camera, b: Camera) => a.zoom === b.zoom && a.center.join() === b.center.join();

const paneOf = (element: HTMLElement): Size => ({ width: element.clientWidth, height: element.clientHeight });

const sameSize = (a: Size, b: Size) => a.width === b.width && a.height === b.height;

export class MapEngine {
  private readonly map: MapLibreMap;
  private state: MapState;
  /** What the map's style was made from. */
  private styled: MapState;
  /** A style that is still loading takes no change. */
  private styleLoaded = false;
  /** What is framed, for the reference box: it stays when the pane changes its size. */
  private framed: Camera;
  /** The pane when it last had a size: on paper, and wherever else it is hidden, it has none, and the map stays as it is. */
  private seen = referenceBox;
  /** The size of the pane that the map was framed for. */
  private fitted: Size;
  /** On the way to somewhere, rather than moved by hand. */
  flying = false;
  /** A move of the reader's is ended by a new page or date: where it ends is no wish of theirs. */
  private overruled = false;

  constructor(container: HTMLElement, state: MapState, events: EngineEvents) {
    this.state = state;
    this.styled = state;
    this.framed = state.view.camera;
    this.fitted = paneOf(container);
    this.map = new MapLibreMap({
      container,
      style: styleOf(state),
      ...paneCamera(state.view.camera, this.fitted),
      minZoom: 0.25,
      maxZoom: 10,
      maxBounds: roam,
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      canvasContextAttributes: { antialias: true },
      hash: false,
      locale: mapWords(state.words),
      fadeDuration: 0,
    });
    this.map.touchZoomRotate.disableRotation();
    this.map.keyboard.disableRotation();
    this.map.addControl(new ScaleControl({ unit: "metric" }), "bottom-left");
    this.map.setMissingStyleImageResolver((id) => this.addImage(id));
    this.map.on("style.load", () => {
      this.styleLoaded = true;
      this.restyle();
    });
    this.map.on("idle", () => events.drawn(this.inView()));
    this.map.on("moveend", ({ originalEvent }) => {
      this.flying = false;
      if (!originalEvent || this.overruled) return;
      this.framed = this.exactCamera();
      events.moved(this.camera());
    });
    this.map.on("resize", () => this.fit());
    this.map.on("webglcontextlost", () => {
      this.styleLoaded = false;
      events.failed(state.words("map-live.failure.context"));
    });
    this.map.on("webglcontextrestored", events.restored);
    this.map.on("error", ({ error }) =>
      events.failed(state.words("map-live.failure.drawing", { reason: error.message })),
    );
    // For tests and for the curious: the map that draws in this element.
    Object.assign(container, { atlasMap: this.map });
  }

  update(state: MapState): void {
    const before = this.state;
    this.state = state;
    this.restyle();
    const asked = state.view.camera;
    if (sameCamera(asked, before.view.camera)) return;
    // On the way to somewhere, what is in sight says nothing of where the map will come to rest.
    if (this.flying || !sameCamera(asked, this.camera())) this.frame(asked);
  }

  /** Draws the latest state; while the style is loading, once it has come. */
  private restyle(): void {
    if (!this.styleLoaded || this.styled === this.state) return;
    if (this.styled.theme !== this.state.theme) {
      for (const id of this.map.listImages()) this.map.removeImage(id);
    }
    this.styled = this.state;
    this.map.setStyle(styleOf(this.state), { diff: true, validate: false });
  }

  /** Moves to a reference camera, at once when the reader asked for less motion. */
  frame(camera: Camera): void {
    this.framed = camera;
    this.overruled = true;
    this.map.stop();
    this.overruled = false;
    this.ease(paneCamera(camera, this.pane()));
  }

  /** One step closer (1) or further away (-1), because the reader asked for it. */
  zoomBy(steps: number, originalEvent: unknown): void {
    this.ease({ zoom: this.map.getZoom() + steps }, { originalEvent });
  }

  /** Moves so that all of the bounds (degrees) lie inside the padding (CSS px), because the reader asked for it. */
  show([west, south, east, north]: Bounds, padding: Padding, originalEvent: unknown): void {
    const camera = this.map.cameraForBounds([west, south, east, north], { padding, maxZoom: 9 });
    if (camera) this.ease({ center: camera.center, zoom: camera.zoom }, { originalEvent });
  }

  /** With `true` one finger and the wheel scroll the page, and two fingers move the map. */
  setCooperative(cooperative: boolean): void {
    if (cooperative) this.map.cooperativeGestures.enable();
    else this.map.cooperativeGestures.disable();
  }

  /** At once when the reader asked for less motion. */
  private ease(target: EaseToOptions, data?: { originalEvent: unknown }): void {
    this.flying = true;
    this.map.easeTo({ ...target, duration: reducedMotion() ? 0 : moveMilliseconds }, data);
  }

  private pane(): Size {
    const now = paneOf(this.map.getContainer());
    if (now.width && now.height) this.seen = now;
    return this.seen;
  }

  /** Shows the framed ground in a pane of another size. A move goes on where the pane was only hidden for a while. */
  private fit(): void {
    const pane = this.pane();
    if (this.map.isMoving() && sameSize(pane, this.fitted)) return;
    this.fitted = pane;
    this.map.jumpTo(paneCamera(this.framed, pane));
  }

  /** Calls back at what MapLibre tells of the map; gives back what ends that. */
  on<Sign extends keyof MapEventType>(sign: Sign, listener: (event: MapEventType[Sign]) => void): () => void {
    const { unsubscribe } = this.map.on(sign, listener as never);
    return unsubscribe;
  }

  /** Calls back at what the reader does on the ground itself, by key or by hand; gives back what ends that. */
  heed<Sign extends keyof HTMLElementEventMap>(
    sign: Sign,
    listener: (event: HTMLElementEventMap[Sign]) => void,
    capture = false,
  ): () => void {
    const ground = this.map.getCanvasContainer();
    ground.addEventListener(sign, listener, capture);
    return () => ground.removeEventListener(sign, listener, capture);
  }

  /** Where a point of the ground stands in the pane, in CSS px from its upper left corner. */
  project(point: Point): { x: number; y: number } {
    return this.map.project(point);
  }

  /** The pane in CSS px, and the zoom of the ground in it, which is not that of the reference box. */
  measure(): { width: number; height: number; zoom: number } {
    return { ...this.pane(), zoom: this.map.getZoom() };
  }

  /** Gives the ground the focus, where it is. */
  focus(): void {
    this.map.getCanvas().focus({ preventScroll: true });
  }

  /** The camera in sight, for the reference box. */
  exactCamera(): Camera {
    const { lng, lat } = this.map.getCenter();
    return referenceCamera({ center: [lng, lat], zoom: this.map.getZoom() }, this.pane());
  }

  /** The camera in sight, as links carry it. */
  camera = (): Camera => quantise(this.exactCamera());

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
    const markers = features.filter(({ source }) => source === "entries").map(({ properties }) => properties);
    return {
      layers: [...new Set(features.flatMap((feature) => layerOf.get(feature.layer.id) ?? []))],
      ...marksShown(markers),
    };
  }
}
