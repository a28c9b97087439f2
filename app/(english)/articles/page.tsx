import { staticRoute } from "@/components/routes/static-route.tsx";

const route = staticRoute("/articles");

export const generateMetadata = route.generateMetadata;
export default route.StaticPage;
