/** Bytes of a form that is sent to the server, with all that is in it. */
export const mostPosted = 300_000;
