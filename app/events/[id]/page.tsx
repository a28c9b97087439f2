import { entryRoute } from "@/components/entry/entry-route.tsx";

const route = entryRoute("event");

export const generateStaticParams = route.generateStaticParams;
export const generateMetadata = route.generateMetadata;
export default route.EntryPage;
