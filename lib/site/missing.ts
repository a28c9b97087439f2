import { notFound } from "next/navigation";
import { cache } from "react";

interface Wanted {
  path: string | null;
}

// A not-found page is given no parameters, so the page that does not find its id leaves the path here,
// in React's store of the one request. It must settle on every render: Next renders the not-found page beside each page.
const request = cache(() => {
  let settle: (wanted: Wanted) => void = () => {};
  const wanted = new Promise<Wanted>((resolve) => {
    settle = resolve;
  });
  return { wanted, settle };
});

/** Gives back what was found, or answers 404 with a page that knows which path was asked for. */
export function foundOr404<T>(value: T | undefined, path: string): T {
  request().settle({ path: value === undefined ? path : null });
  if (value === undefined) notFound();
  return value;
}

/** The path that was not found in this request, or null. */
export async function wantedPath(): Promise<string | null> {
  return (await request().wanted).path;
}
