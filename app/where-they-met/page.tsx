import { staticRoute } from "@/components/pages/static-route.tsx";

const route = staticRoute("/where-they-met");

export const generateMetadata = route.generateMetadata;
export default route.StaticPage;
