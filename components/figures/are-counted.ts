/** So many meetings have a mark each in a figure; of more it has counts. */
const mostMarks = 400;

export const areCounted = ({ length }: readonly unknown[]): boolean => length > mostMarks;
