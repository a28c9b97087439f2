/** All files are written for a zip, in two seconds; on a busy machine in twenty or more. In ms. */
export const patience = 120_000;
