import type { Asked } from "@/lib/address/asked.ts";
import type { PublisherUse } from "@/lib/atlas/publisher-uses.ts";

/** Whether a publisher is among those that an address asks for. */
export function fits({ publisher }: Pick<PublisherUse, "publisher">, { voice, rank }: Asked): boolean {
  return (voice === undefined || publisher.voice === voice) && (rank === undefined || String(publisher.rank) === rank);
}
