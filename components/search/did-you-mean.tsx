import type { SearchDocument } from "@/lib/search/document.ts";
import { nearestTitles } from "@/lib/search/nearest-titles.ts";

interface Props {
  documents: SearchDocument[];
  query: string;
  onFollow?: () => void;
}

/** The names nearest to what is not written so anywhere. */
export function DidYouMean({ documents, query, onFollow }: Props) {
  const near = nearestTitles(documents, query);
  if (near.length === 0) return null;
  return (
    <p className="did-you-mean">
      <span>Did you mean </span>
      {near.map(({ title, path }, index) => (
        <span key={path}>
          <span>{index === 0 ? "" : index === near.length - 1 ? " or " : ", "}</span>
          <a rel="nofollow" href={path} onClick={onFollow}>
            {title}
          </a>
        </span>
      ))}
      <span>?</span>
    </p>
  );
}
