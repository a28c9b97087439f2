import { NextResponse } from "next/server";
import { plainResponse } from "../server/answer.ts";
import { refusedHere } from "./here.ts";

/** A request to the desk passes where it comes from this machine; all others find nothing. */
export function atDesk(request: Request): Response {
  const refused = refusedHere(request.headers);
  return refused ? plainResponse(404, refused) : NextResponse.next();
}
