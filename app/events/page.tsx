import { EntryIndex } from "@/components/entry/entry-index.tsx";
import { pageMetadata } from "@/lib/site/metadata.ts";

const title = "Events";
const intro = "Wars, truces, statements and incidents that the articles name, in the order in which they happened.";

export const metadata = pageMetadata({ title, description: intro, path: "/events" });

export default function Page() {
  return <EntryIndex kind="event" title={title} intro={intro} />;
}
