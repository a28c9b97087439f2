import { EntryIndex } from "@/components/entry/entry-index.tsx";
import { pageMetadata } from "@/lib/site/metadata.ts";

const title = "Meetings";
const intro =
  "Where and when Armenia and Azerbaijan sat at one table over Nagorno-Karabakh, as the articles and the references report it.";

export const metadata = pageMetadata({ title, description: intro, path: "/meetings" });

export default function Page() {
  return <EntryIndex kind="meeting" title={title} intro={intro} />;
}
