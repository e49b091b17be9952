/** The typeface of charts and figures, and what stands in for it. */
export const fontFamily = "'Source Sans 3 Variable', 'Source Sans 3', 'Source Sans Pro', sans-serif";
