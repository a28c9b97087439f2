"use client";

/**
 * The address of exactly this view, for the device's share sheet or the clipboard (components/share/copying.ts). `map`: the
 * camera in sight, as an address carries it, for where the address does not carry one yet.
 */
export function ShareView({ map }: { map: string }) {
  return (
    <div className="share-view">
      <button type="button" data-share="view" data-map={map}>
        <span className="wide-only">Copy link to this view</span>
        <span className="narrow-only">Share</span>
      </button>
      <span role="status" />
    </div>
  );
}
