import { drawnBox } from "@/lib/cartography/frame.ts";

const wideScreen = "(width >= 64rem)";
// As in map/drawn/map-images.tsx: `#dark` is for Safari.
const darkTheme = "(prefers-color-scheme: dark)";

interface Props {
  /** The address of the picture, and of a more detailed one for wide screens. */
  path: string;
  wide?: string;
  /** What it shows, where no text beside it says so. */
  alt?: string;
  /** It stands further down, and may come later. */
  late?: boolean;
}

/** A drawn picture of the ground on the front page. */
export function Ground({ path, wide, alt = "", late = false }: Props) {
  return (
    <picture>
      {wide && <source media={`${darkTheme} and ${wideScreen}`} srcSet={`${wide}#dark`} suppressHydrationWarning />}
      {wide && <source media={wideScreen} srcSet={wide} />}
      <source media={darkTheme} srcSet={`${path}#dark`} suppressHydrationWarning />
      <img
        className="front-ground"
        src={path}
        width={drawnBox.width}
        height={drawnBox.height}
        alt={alt}
        decoding="async"
        {...(late ? { loading: "lazy" } : { fetchPriority: "high" })}
      />
    </picture>
  );
}
