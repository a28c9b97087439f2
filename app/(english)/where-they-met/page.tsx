import { staticRoute } from "@/components/routes/static-route.tsx";

const route = staticRoute("/where-they-met");

export const generateMetadata = route.generateMetadata;
export default route.StaticPage;
