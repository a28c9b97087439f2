import type { NearTitle } from "@/lib/search/answer.ts";

interface Props {
  near: readonly NearTitle[];
  onFollow?: () => void;
}

/** The names nearest to what is not written so anywhere. */
export function DidYouMean({ near, onFollow }: Props) {
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
