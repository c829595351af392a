/** Few widths, so that dressing a tab takes few calls. In pixels. */
export const usualWidth = 130;
/** As wide as a new sheet's columns are. */
export const plainWidth = 100;
