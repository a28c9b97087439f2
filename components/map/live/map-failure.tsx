interface Props {
  message: string;
  /** The map is there all the same, without some of its words. */
  shown?: boolean;
  onRetry: () => void;
}

/** One quiet line where the map, or a part of it, cannot be shown, and a way to try again. The text beside it is complete without the map. */
export function MapFailure({ message, shown = false, onRetry }: Props) {
  return (
    <div className="map-failure" role="status">
      <p>{shown ? message : `${message} The text of this page is complete without it.`}</p>
      <button type="button" onClick={onRetry}>
        Try again
      </button>
    </div>
  );
}
