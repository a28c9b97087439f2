import { staticRoute } from "@/components/pages/static-route.tsx";

const route = staticRoute("/sources");

export const generateMetadata = route.generateMetadata;
export default route.StaticPage;
