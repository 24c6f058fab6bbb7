/** Put in by the bundler. */
declare const STIGG_EDGE_VERSION: string;

/** The version of this package. */
export const VERSION: string = STIGG_EDGE_VERSION;
