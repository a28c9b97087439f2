/** In the title block of every page: its address, for the device's share sheet or the clipboard (copying.ts). */
export function ShareLink() {
  return (
    <button type="button" className="share-link" data-share="">
      Share
    </button>
  );
}
