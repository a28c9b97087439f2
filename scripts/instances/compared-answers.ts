/** Whether two servers answer the same: status, headers and every byte. */

export interface WholeAnswer {
  status: number;
  /** In small letters; of several of one name all, in their order. */
  headers: Record<string, string>;
  body: Buffer;
}

/**
 * Headers that tell of the moment or of the connection, or whether an answer lay in the memory of the one that gave it:
 * equal servers may differ in them, and readers have nothing of them.
 */
const ofMoment = ["date", "connection", "keep-alive", "transfer-encoding", "age", "x-nextjs-cache"];

const lasting = (headers: Record<string, string>) =>
  new Map(Object.entries(headers).filter(([name]) => !ofMoment.includes(name)));

function bodyDifference(one: Buffer, other: Buffer): string[] {
  if (one.equals(other)) return [];
  const shorter = Math.min(one.length, other.length);
  let at = 0;
  while (at < shorter && one[at] === other[at]) at++;
  const around = (body: Buffer) => JSON.stringify(body.subarray(Math.max(0, at - 30), at + 30).toString());
  return [`the bodies differ at byte ${at} (of ${one.length} and ${other.length}): ${around(one)}, ${around(other)}`];
}

/** A line for each thing in which two answers to one request differ; none where they are the same. */
export function differences(one: WholeAnswer, other: WholeAnswer): string[] {
  const status = one.status === other.status ? [] : [`status ${one.status} and ${other.status}`];
  const [first, second] = [lasting(one.headers), lasting(other.headers)];
  const names = [...new Set([...first.keys(), ...second.keys()])].toSorted();
  const headers = names
    .filter((name) => first.get(name) !== second.get(name))
    .map((name) => `${name}: ${first.get(name) ?? "none"} and ${second.get(name) ?? "none"}`);
  return [...status, ...headers, ...bodyDifference(one.body, other.body)];
}
