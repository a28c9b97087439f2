/** Numbers of things as every sentence of the site says them. */

/** "63", "2,930": thousands apart. */
export const inThousands = (count: number): string => count.toLocaleString("en");

/** "1 day", "63 days", "2,930 days". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${inThousands(count)} ${count === 1 ? one : many}`;

/** "257", "12 of 257": how many are shown of how many. */
export const countedOf = (shown: number, all: number): string =>
  shown === all ? inThousands(all) : `${inThousands(shown)} of ${inThousands(all)}`;
