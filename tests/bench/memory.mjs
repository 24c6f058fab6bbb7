// How much memory is in use, as far as a runtime tells.

/** @type {WebAssembly.Memory[]} */
const memories = [];

// A client keeps its instance to itself.
WebAssembly.Instance = class extends WebAssembly.Instance {
  constructor(/** @type {WebAssembly.Module} */ module, /** @type {WebAssembly.Imports} */ imports) {
    super(module, imports);
    const { memory } = this.exports;
    if (memory instanceof WebAssembly.Memory) memories.push(memory);
  }
};

/** The bytes of WebAssembly's memories, and of the heap once garbage is collected; workerd does not tell the latter. */
export function memory() {
  if (globalThis.Bun) Bun.gc(true);
  else globalThis.gc?.();
  const heap = globalThis.process?.memoryUsage?.().heapUsed;
  return { heap, wasm: memories.reduce((bytes, { buffer }) => bytes + buffer.byteLength, 0) };
}
