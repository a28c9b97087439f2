import { staticRoute } from "@/components/routes/static-route.tsx";

const route = staticRoute("/events");

export const generateMetadata = route.generateMetadata;
export default route.StaticPage;
