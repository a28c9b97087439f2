import { NextResponse } from "next/server";
import { plainResponse } from "../server/answer.ts";
import { refusedHere } from "./here.ts";
import { addressOf } from "./peer.ts";

/** A request that came before anybody looked at connections, as the server was starting: the browser asks again by itself. */
function starting(): Response {
  const response = plainResponse(503, "The development server is starting. This page asks again by itself.");
  response.headers.set("Refresh", "1");
  return response;
}

/** A request to the desk passes where it comes from this machine; all others find nothing. */
export function atDesk(request: Request): Response {
  if (addressOf(request.headers) === undefined) return starting();
  const refused = refusedHere(request.headers);
  return refused ? plainResponse(404, refused) : NextResponse.next();
}
