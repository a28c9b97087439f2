import { MissingFile } from "@/components/routes/missing-file.tsx";
import { loadAtlas } from "@/lib/content/load.ts";
import { missingMetadata } from "@/lib/site/metadata.ts";

/** Nothing leads here (app/global-not-found.tsx), but an answer of 404 takes its metadata from it. */
export const generateMetadata = () => missingMetadata(loadAtlas().words);

export default function NotFound() {
  return <MissingFile words={loadAtlas().words} />;
}
