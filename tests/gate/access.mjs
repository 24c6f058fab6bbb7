// Entitlements as Stigg lists them.

/** @param {string} featureType @param {string} id */
const feature = (featureType, id) => ({
  type: "FEATURE",
  isGranted: true,
  accessDeniedReason: null,
  feature: { id, displayName: id, featureStatus: "ACTIVE", featureType },
});

/** @param {object} [others] */
export const boolean = (others) => ({ ...feature("BOOLEAN", "feature-flag"), ...others });

/** @param {number} currentUsage @param {number} usageLimit @param {object} [others] */
export const number = (currentUsage, usageLimit, others) => ({
  ...feature("NUMBER", "feature-seats"),
  currentUsage,
  usageLimit,
  hasUnlimitedUsage: false,
  ...others,
});

/** @param {object} [others] */
export const values = (others) => ({ ...feature("ENUM", "feature-regions"), ...others });

/** @param {number} currentUsage @param {number} usageLimit @param {object} [others] */
export const credit = (currentUsage, usageLimit, others) => ({
  type: "CREDIT",
  isGranted: true,
  accessDeniedReason: null,
  currency: { currencyId: "currency-tokens", displayName: "Tokens" },
  currentUsage,
  usageLimit,
  usageUpdatedAt: "2026-06-15T11:00:00.000Z",
  ...others,
});

/** @param {object[]} entitlements */
export const listed = (...entitlements) => ({ accessDeniedReason: null, entitlements });

export const FLAG = { featureId: "feature-flag" };
export const SEATS = { featureId: "feature-seats" };
export const REGIONS = { featureId: "feature-regions" };
export const TOKENS = { currencyId: "currency-tokens" };
