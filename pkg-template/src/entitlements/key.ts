/** Whose entitlements: a customer's own, or those of one of its resources. */
export interface Holder {
  /** The customer. */
  readonly customerId: string;
  /** The resource within the customer, if it is about one. */
  readonly resourceId?: string | null | undefined;
}

/** @internal What a holder is remembered under: no two have the same, whatever the characters. */
export function keyOf({ customerId, resourceId }: Holder): string {
  return resourceId == null ? `-${customerId}` : `${customerId.length}:${customerId}${resourceId}`;
}
