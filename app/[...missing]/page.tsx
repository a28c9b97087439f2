import { permanentRedirect } from "next/navigation";
import { loadAtlas } from "@/lib/atlas/load.ts";
import { foundOr404 } from "@/lib/site/missing.ts";

/** Every address that no other route answers. Renamed ids lead on; anything else is a 404 that knows its path. */
export default async function Missing({ params }: { params: Promise<{ missing: string[] }> }) {
  const path = `/${(await params).missing.join("/")}`;
  const redirect = loadAtlas().redirects.find(({ from }) => from === path);
  foundOr404(redirect, path);
  if (redirect) permanentRedirect(redirect.to);
}
