import { staticRoute } from "@/components/routes/static-route.tsx";

const route = staticRoute("/about");

export const generateMetadata = route.generateMetadata;
export default route.StaticPage;
