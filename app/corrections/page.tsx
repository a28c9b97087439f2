import { staticRoute } from "@/components/pages/static-route.tsx";

const route = staticRoute("/corrections");

export const generateMetadata = route.generateMetadata;
export default route.StaticPage;
