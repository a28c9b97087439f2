import { viewedRoute } from "@/components/pages/viewed-route.tsx";

export const generateMetadata = viewedRoute.generateMetadata;
export default viewedRoute.ViewedPage;
