// For bundlers that none of the others suits: whoever imports this hands the compiled module over.
export * from "../src/slim.ts";
export { default } from "../src/slim.ts";
