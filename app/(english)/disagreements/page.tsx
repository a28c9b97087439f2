import { staticRoute } from "@/components/routes/static-route.tsx";

const route = staticRoute("/disagreements");

export const generateMetadata = route.generateMetadata;
export default route.StaticPage;
