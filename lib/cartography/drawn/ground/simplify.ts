import { at } from "./chain.ts";

/**
 * How much each vertex matters: its distance from the line between its neighbours once all lesser vertices are gone
 * (the elimination of Visvalingam & Whyatt 1993, with the distance in place of the triangle's weight, which would keep
 * too much of long edges). Computed once, it serves every zoom: a picture leaves out what weighs less than its
 * tolerance. Fixed vertices and the ends of an open chain weigh Infinity.
 */
export function vertexWeights(points: Float64Array, closed: boolean, fixed: (vertex: number) => boolean): Float64Array {
  const count = points.length / 2;
  const weights = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  const previous = Int32Array.from({ length: count }, (_, vertex) => (vertex + count - 1) % count);
  const next = Int32Array.from({ length: count }, (_, vertex) => (vertex + 1) % count);
  const end = (vertex: number): boolean => !closed && (vertex === 0 || vertex === count - 1);
  const current = new Float64Array(count);
  const queue: Entry[] = [];
  for (let vertex = 0; vertex < count; vertex++) {
    const kept = end(vertex) || fixed(vertex);
    const weight = kept ? Number.POSITIVE_INFINITY : deviation(points, previous, next, vertex);
    current[vertex] = weight;
    if (!kept) push(queue, { vertex, weight });
  }
  for (let left = count; queue.length > 0 && left > (closed ? 3 : 2); ) {
    const { vertex, weight } = pop(queue);
    if (weight !== current[vertex]) continue;
    weights[vertex] = weight;
    current[vertex] = -1;
    left--;
    const [before, after] = [at(previous, vertex), at(next, vertex)];
    next[before] = after;
    previous[after] = before;
    for (const neighbour of [before, after]) {
      if (current[neighbour] === Number.POSITIVE_INFINITY) continue;
      current[neighbour] = Math.max(weight, deviation(points, previous, next, neighbour));
      push(queue, { vertex: neighbour, weight: at(current, neighbour) });
    }
  }
  return weights;
}

function deviation(points: Float64Array, previous: Int32Array, next: Int32Array, vertex: number): number {
  const [a, b, c] = [at(previous, vertex) * 2, vertex * 2, at(next, vertex) * 2];
  const [x, y] = [at(points, b), at(points, b + 1)];
  const [baseX, baseY] = [at(points, c) - at(points, a), at(points, c + 1) - at(points, a + 1)];
  const [sideX, sideY] = [x - at(points, a), y - at(points, a + 1)];
  const base = baseX ** 2 + baseY ** 2;
  const share = base === 0 ? 0 : Math.min(1, Math.max(0, (sideX * baseX + sideY * baseY) / base));
  return Math.hypot(sideX - share * baseX, sideY - share * baseY);
}

/** A binary heap with the smallest weight on top; outdated entries stay in it until they surface. */
type Entry = { vertex: number; weight: number };

function push(heap: Entry[], entry: Entry): void {
  let child = heap.push(entry) - 1;
  while (child > 0) {
    const parent = (child - 1) >> 1;
    const above = heap[parent] as Entry;
    if (above.weight <= entry.weight) break;
    heap[child] = above;
    child = parent;
  }
  heap[child] = entry;
}

function pop(heap: Entry[]): Entry {
  const top = heap[0] as Entry;
  const last = heap.pop() as Entry;
  if (heap.length === 0) return top;
  let parent = 0;
  for (;;) {
    let child = parent * 2 + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && (heap[child + 1] as Entry).weight < (heap[child] as Entry).weight) child++;
    if ((heap[child] as Entry).weight >= last.weight) break;
    heap[parent] = heap[child] as Entry;
    parent = child;
  }
  heap[parent] = last;
  return top;
}
