import type { ServerResponse } from "node:http";

/**
 * Lets Next compress what route handlers give, under their own types: it sets each of their headers as a list of one, and its
 * compressor reads no type from a list (https://github.com/vercel/next.js/issues/98007).
 */
export function sayTypeAsText(response: ServerResponse): void {
  const set = response.setHeader.bind(response);
  response.setHeader = (name, value) => {
    const isType = name.toLowerCase() === "content-type" && Array.isArray(value) && value.length === 1;
    return set(name, isType ? (value[0] ?? "") : value);
  };
}
