import { type APIRequestContext, expect } from "@playwright/test";

/** The addresses that a site map, or the index of one, names. */
export const locations = (xml: string) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = ""]) => address);

/** What is at the path of an address, whose origin is the one that the site was built for. */
async function xmlAt(request: APIRequestContext, address: string): Promise<string> {
  const answer = await request.get(new URL(address, "http://localhost").pathname);
  expect(answer.status(), address).toBe(200);
  expect(answer.headers()["content-type"], address).toContain("xml");
  return answer.text();
}

/** The parts that the index of the site map names. */
export async function siteMapParts(request: APIRequestContext): Promise<string[]> {
  return Promise.all(locations(await xmlAt(request, "/sitemap.xml")).map((part) => xmlAt(request, part)));
}

/** The paths of all pages. */
export async function siteMapPaths(request: APIRequestContext): Promise<string[]> {
  return (await siteMapParts(request)).flatMap(locations).map((address) => new URL(address).pathname);
}
