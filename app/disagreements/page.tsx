import { staticRoute } from "@/components/pages/static-route.tsx";

const route = staticRoute("/disagreements");

export const generateMetadata = route.generateMetadata;
export default route.StaticPage;
