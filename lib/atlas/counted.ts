/** Numbers of things as the checks and commands for editors say them, which are in English: pages have messages for each. */

/** "1 day", "63 days", "2,930 days": thousands apart. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
