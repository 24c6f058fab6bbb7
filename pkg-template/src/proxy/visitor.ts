import { kindOf, refusal } from "../refusal.js";

/** Whose data a request may be about. */
export interface Visitor {
  /** The visitor's customer. */
  readonly customerId: string;
  /**
   * The resources of the customer to which the visitor is confined: wherever an operation takes a resource, the request
   * must name one of these, and if there is one only, it is filled in. Default: any resource of the customer, or none.
   */
  readonly resourceIds?: readonly string[] | undefined;
}

/** Whoever has no customer must not become one by a mistake. */
export function checkVisitor({ customerId, resourceIds }: Visitor): void {
  if (typeof customerId !== "string" || !customerId) {
    throw refusal("authorize", `must give { customerId }, a Response or null, got ${kindOf(customerId)} for customerId`);
  }
  if (resourceIds !== undefined && !(Array.isArray(resourceIds) && resourceIds.every((id) => typeof id === "string"))) {
    throw refusal("authorize", "must give resourceIds as a list of strings");
  }
}
