import { addressChosen } from "@/lib/address/chosen-date.ts";

/** Leads to the page that the form of dates stood on, with the date that was chosen in its address. */
export function GET({ url }: Request): Response {
  const Location = addressChosen(new URL(url).searchParams);
  return new Response(null, { status: 303, headers: { Location, "Cache-Control": "no-store" } });
}
