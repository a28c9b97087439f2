import { staticRoute } from "@/components/routes/static-route.tsx";

const route = staticRoute("/deployments");

export const generateMetadata = route.generateMetadata;
export default route.StaticPage;
