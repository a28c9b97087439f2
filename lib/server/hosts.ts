import { isIP } from "node:net";
import { siteUrl } from "../site/site-url.ts";
import { type Answer, plainAnswer } from "./answer.ts";

const hostPattern = /^(\[[\da-f:.]{2,45}\]|[\w.-]{1,253})(?::(\d{1,5}))?$/i;

/** A name such as localhost, app or 10.0.0.7, by which health checks and other servers of the same network ask. */
const isOfNetwork = (name: string) => !name.includes(".") || isIP(name.replace(/^\[|\]$/g, "")) !== 0;

/** A name without what stands before or behind it by habit: "WWW.met.example." → "met.example". */
const bare = (name: string) =>
  name
    .toLowerCase()
    .replace(/\.$/, "")
    .replace(/^www\./, "");

/**
 * The answer to a request for a host that is not this one, undefined where it may be. `hosts`: all that the request names.
 * Where the address of the site is set, another name of the internet is another site's; the same with or without "www."
 * is not.
 */
export function hostFault(hosts: string[], environment: Record<string, string | undefined> = process.env) {
  const [host = ""] = hosts;
  const [, name = "", port = "0"] = hostPattern.exec(host) ?? [];
  if (hosts.length !== 1 || name === "" || Number(port) > 65_535) return badHost;
  const own = environment.NEXT_PUBLIC_SITE_URL ? new URL(siteUrl(environment)).hostname : undefined;
  if (own === undefined || isOfNetwork(bare(name)) || bare(name) === bare(own)) return undefined;
  return plainAnswer(421, `This server is ${own}.`);
}

const badHost: Answer = plainAnswer(400, "The request does not name one host.");
