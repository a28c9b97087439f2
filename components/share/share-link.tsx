import type { Words } from "@/lib/words/words.ts";

/** In the title block of every page: its address, for the device's share sheet or the clipboard (copying.ts). */
export function ShareLink({ words }: { words: Words }) {
  return (
    <button type="button" className="share-link" data-share="">
      {words("share.share")}
    </button>
  );
}
