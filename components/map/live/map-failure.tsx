/** One quiet line where the map cannot be shown, and a way to try again. The text beside it is complete without the map. */
export function MapFailure({ message, onRetry }: { message: string; onRetry: () => void }) {
  return (
    <div className="map-failure" role="status">
      <p>{`${message} The text of this page is complete without it.`}</p>
      <button type="button" onClick={onRetry}>
        Try again
      </button>
    </div>
  );
}
