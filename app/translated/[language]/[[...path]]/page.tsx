import { viewedRoute } from "@/components/routes/viewed-route.tsx";

export const generateMetadata = viewedRoute.generateMetadata;
export default viewedRoute.ViewedPage;
