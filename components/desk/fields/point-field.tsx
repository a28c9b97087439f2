"use client";
import type { FieldProps } from "@rjsf/utils";
import { useState } from "react";
import { quantise } from "@/lib/address/camera-text.ts";
import { type Camera, project, unproject } from "@/lib/cartography/camera.ts";
import { drawnBox } from "@/lib/cartography/frame.ts";
import { imagePath } from "@/lib/view/image-path.ts";

type Point = [number, number];

/** The ground is drawn this closely; closer than 9 it is too coarse to be pointed at. */
const zooms = { least: 3, most: 9 };

/** In degrees: a hundred metres are enough for a building. */
const rounded = (point: Point): Point => [Math.round(point[0] * 1e4) / 1e4, Math.round(point[1] * 1e4) / 1e4];

/** The ground as the server draws it for a camera. */
const pictureOf = (camera: Camera) =>
  imagePath({ variant: "wide", camera, layers: [], arcsTo: [] }, { layers: [], places: [] });

interface CoordinateProps {
  id: string;
  label: string;
  value: number;
  onChange: (value: number) => void;
}

function Coordinate({ id, label, value, onChange }: CoordinateProps) {
  return (
    <label htmlFor={id}>
      {label}
      <input
        id={id}
        type="number"
        step="0.01"
        value={value}
        onChange={({ target }) => onChange(Number(target.value))}
      />
    </label>
  );
}

/** A point in degrees: typed, or clicked on the atlas's own map, which can be drawn closer and farther. */
export function PointField({ formData, onChange, fieldPathId }: FieldProps) {
  const { $id: id, path } = fieldPathId;
  const point = (formData ?? [45, 40]) as Point;
  const [camera, setCamera] = useState<Camera>(quantise({ center: point, zoom: 5 }));
  const set = (next: Point) => onChange(rounded(next), path);
  const look = (zoom: number) => setCamera(quantise({ center: point, zoom }));
  const [x, y] = project(camera, drawnBox, point);
  const click = (event: React.MouseEvent<HTMLButtonElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const scale = drawnBox.width / box.width;
    set(unproject(camera, drawnBox, [(event.clientX - box.left) * scale, (event.clientY - box.top) * scale]));
  };
  return (
    <div id={id}>
      <div className="point-numbers">
        <Coordinate id={`${id}_0`} label="Longitude" value={point[0]} onChange={(value) => set([value, point[1]])} />
        <Coordinate id={`${id}_1`} label="Latitude" value={point[1]} onChange={(value) => set([point[0], value])} />
        <button type="button" disabled={camera.zoom >= zooms.most} onClick={() => look(camera.zoom + 1)}>
          Closer
        </button>
        <button type="button" disabled={camera.zoom <= zooms.least} onClick={() => look(camera.zoom - 1)}>
          Farther
        </button>
        <button type="button" onClick={() => look(camera.zoom)}>
          Centre
        </button>
      </div>
      <button
        type="button"
        className="point-map"
        tabIndex={-1}
        aria-label="Map: a click sets the point"
        onClick={click}
      >
        {/* biome-ignore lint/performance/noImgElement: it is SVG, drawn by the server for this camera */}
        <img src={pictureOf(camera)} alt="" width={drawnBox.width} height={drawnBox.height} draggable={false} />
        <span
          className="point-mark"
          style={{ left: `${(x / drawnBox.width) * 100}%`, top: `${(y / drawnBox.height) * 100}%` }}
        />
      </button>
    </div>
  );
}
