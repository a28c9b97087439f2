export { MissingPage as default } from "@/components/site/missing-page.tsx";
