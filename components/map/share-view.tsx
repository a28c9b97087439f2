interface Props {
  /** The camera in sight, as an address carries it, for where the address does not carry one yet. */
  map: string;
  /** What the button says on wide screens, and on narrow ones. */
  copyLink: string;
  share: string;
}

/** The address of exactly this view, for the device's share sheet or the clipboard (components/share/copying.ts). */
export function ShareView({ map, copyLink, share }: Props) {
  return (
    <div className="share-view">
      <button type="button" data-share="view" data-map={map}>
        <span className="wide-only">{copyLink}</span>
        <span className="narrow-only">{share}</span>
      </button>
      <span role="status" />
    </div>
  );
}
