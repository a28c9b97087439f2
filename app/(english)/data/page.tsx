import { staticRoute } from "@/components/routes/static-route.tsx";

const route = staticRoute("/data");

export const generateMetadata = route.generateMetadata;
export default route.StaticPage;
