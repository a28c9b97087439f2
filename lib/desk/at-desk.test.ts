import { expect, it } from "vitest";
import { atDesk } from "./at-desk.ts";
import { markPeer } from "./peer.ts";

function asked(remoteAddress?: string): Request {
  const headers: Record<string, string> = { host: "localhost:3000" };
  if (remoteAddress !== undefined) markPeer({ headers, socket: { remoteAddress } });
  return new Request("http://localhost:3000/edit", { headers });
}

it("a request that came while the server was starting is not refused for good: it is asked again", async () => {
  const answer = atDesk(asked());
  expect(answer.status).toBe(503);
  expect(answer.headers.get("Refresh")).toBe("1");
});

it("this machine passes, and another finds nothing", async () => {
  expect(atDesk(asked("127.0.0.1")).headers.get("x-middleware-next")).toBe("1");
  const refused = atDesk(asked("192.168.0.7"));
  expect([refused.status, await refused.text()]).toEqual([404, expect.stringContaining("http://localhost")]);
});
