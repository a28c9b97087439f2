/** Where a build has what the programs of its pages begin with, one file for each page, named by a hash of what it holds. */
export const builtData = ".next/static/page-data";

/** The address of such a file. */
export const dataAddress = (file: string) => `/_next/static/page-data/${file}`;
