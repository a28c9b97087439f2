/** From this zoom on markers show that crowd an overview: around the contested region one of them speaks for it till then. */
export const nearFrom = 6;
