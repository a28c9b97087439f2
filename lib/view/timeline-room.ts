/**
 * What there is too much of is taken together where most of it is. The greatest size of a group whose members still stand one by one, so that all groups take no more than `room`: one for each
 * member, and `together` for a group that is taken together. Where they take more anyway, what costs least.
 */
export function greatestApart(sizes: readonly number[], room: number, together: number): number {
  const ascending = sizes.toSorted((a, b) => a - b);
  let taken = sizes.length * together;
  let greatest = together;
  for (const [index, size] of ascending.entries()) {
    taken += size - together;
    // Groups of one size are all apart, or none of them is.
    if (ascending[index + 1] !== size && taken <= room) greatest = Math.max(greatest, size);
  }
  return greatest;
}
