/** The method of a client that signs for other parts of this package, which never see its key. Every copy knows it. */
export const SIGN: unique symbol = Symbol.for("stigg-edge.sign") as never;
