/** Says of a page, or of a row, that what it shows is a draft. Only `npm run dev` has any. */
export function DraftLine({ of }: { of: { draft?: true | undefined } }) {
  return of.draft ? <p className="warning">Draft: not yet part of the atlas</p> : null;
}
