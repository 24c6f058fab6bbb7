/** The plans that visitors may look at, and buy. The Worker goes by it; the page shows these. */
export const OFFER: readonly string[] = ["plan-free", "plan-pro"];

/** What the page locks, and the Worker guards. */
export const LOCKED_FEATURE = "feature-sso";
