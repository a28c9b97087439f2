import { EntryIndex } from "@/components/entry/entry-index.tsx";
import { pageMetadata } from "@/lib/site/metadata.ts";

const title = "Deployments";
const intro =
  "Where peacekeepers stood: their zone, their corridor and the sites that a source names, each with its date.";

export const metadata = pageMetadata({ title, description: intro, path: "/deployments" });

export default function Page() {
  return <EntryIndex kind="deployment" title={title} intro={intro} />;
}
