import { staticRoute } from "@/components/routes/static-route.tsx";

const route = staticRoute("/corrections/log");

export const dynamicParams = false;
export const generateStaticParams = route.generateStaticParams;
export const generateMetadata = route.generateMetadata;
export default route.StaticPage;
