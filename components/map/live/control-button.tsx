import type { ReactNode } from "react";

interface Props {
  name: string;
  /** Strokes on a field of 20 × 20. */
  children: ReactNode;
  pressed?: boolean;
  onPress: (event: Event) => void;
}

/** A button of the map: an icon, and its name for whoever hovers or comes by keyboard or screen reader. */
export function ControlButton({ name, pressed, onPress, children }: Props) {
  return (
    <button
      type="button"
      className="control"
      aria-label={name}
      aria-pressed={pressed}
      onClick={(event) => onPress(event.nativeEvent)}
    >
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        {children}
      </svg>
      <span className="control-tip" aria-hidden="true">
        {name}
      </span>
    </button>
  );
}
