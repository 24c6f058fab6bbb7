// Starts a worker, which tells by itself.
const worker = new Worker("/src/worker.mjs", { type: "module" });
worker.addEventListener("error", ({ message }) => reportError(new Error(message)));
