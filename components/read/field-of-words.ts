/** The field by which the form of /read says in which language it is to be answered: its address has no prefix of one. */
export const fieldOfWords = "in";
