/** Stands at every field in which a person writes freely, and at file names. */
export const CHILDRENS_DATA_WARNING = 'Do not name a child, or write anything by which one could be recognised'
