// As much of the runtimes as the examples use.

declare const Deno: {
  env: { get(name: string): string | undefined };
  serve(options: { port: number; handler: (request: Request) => Promise<Response> }): unknown;
};

declare const Bun: {
  serve(options: {
    port: string | number;
    fetch: (request: Request) => Promise<Response>;
    error: (error: Error) => Response;
  }): { url: URL };
};

declare const process: { env: Record<string, string | undefined> };
