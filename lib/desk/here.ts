/** Who may come to the desk: whoever sits at this machine, and nobody's page but its own. */
import { addressOf } from "./peer.ts";

const ofThisMachine = /^(?:127(?:\.\d{1,3}){3}|::1|::ffff:127(?:\.\d{1,3}){3})$/i;
const names = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i;

const elsewhere =
  "There is nothing here. The desk of an editor is opened on the machine that runs it, at http://localhost.";

/**
 * Why a request is not answered; undefined where it is. The address is that of the connection itself: what a request says of its own
 * origin is believed only where it makes it less welcome. A name of another host that leads to this machine is refused, too, and so is what
 * another site's page sends.
 */
export function refusedHere(headers: Headers): string | undefined {
  const address = addressOf(headers);
  const forwarded = headers.get("x-forwarded-for")?.split(",") ?? [];
  const near = [address ?? "", ...forwarded].every((each) => ofThisMachine.test(each.trim()));
  const host = headers.get("host") ?? "";
  const origin = headers.get("origin");
  const isOwn = origin === null || origin === `http://${host}`;
  const crosses = /^(?:cross|same)-site$/.test(headers.get("sec-fetch-site") ?? "") && origin !== null;
  return near && names.test(host) && isOwn && !crosses ? undefined : elsewhere;
}
