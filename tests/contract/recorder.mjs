// A server on loopback that writes down every request as it came and answers as it was told to.

import { createServer } from "node:http";
import { once } from "node:events";

/**
 * @typedef {object} Taken
 * @property {string} verb
 * @property {string} target path and query as they came over the wire
 * @property {Record<string, string[] | undefined>} headers every occurrence
 * @property {string} body
 *
 * An answer, its body as JSON or as text; or what was taken, as the data of an answer; or none, ever; or the end of the
 * connection, before or in the middle of an answer.
 * @typedef {{ status: number, body?: unknown, text?: string, headers?: Record<string, string> }
 *   | "echo" | "silence" | "reset" | "half"} Reply
 *
 * Who answers in the recorder's place.
 * @typedef {(taken: Taken) => Promise<Reply>} Answer
 */

/** Requests are told apart by their API key: each call under test has its own. */
export class Recorder {
  /** @type {Map<string, { replies: (Reply | Answer)[], taken: Taken[] }>} */
  #calls = new Map();
  #server;
  url = "";
  /** @type {Taken[]} Requests with a key that nobody gave out. */
  strays = [];

  static async start() {
    const recorder = new Recorder();
    await recorder.#listen();
    return recorder;
  }

  constructor() {
    this.#server = createServer(async (request, response) => {
      const chunks = [];
      for await (const chunk of request) chunks.push(chunk);
      const taken = {
        verb: request.method ?? "",
        target: request.url ?? "",
        headers: request.headersDistinct,
        body: Buffer.concat(chunks).toString("utf8"),
      };
      const given = this.#take(taken);
      const reply = typeof given === "function" ? await given(taken) : given;
      if (reply === "silence") return;
      if (reply === "reset") return void request.socket.destroy();
      if (reply === "half") {
        response.writeHead(200, { "content-type": "application/json", "content-length": 100 }).write('{"data":');
        return void setTimeout(() => request.socket.destroy(), 20);
      }
      const { status, body, text, headers } = reply === "echo" ? { status: 200, body: { data: taken } } : reply;
      response.writeHead(status, { "content-type": "application/json", ...headers }).end(text ?? JSON.stringify(body));
    });
  }

  async #listen() {
    this.#server.listen(0, "127.0.0.1");
    await once(this.#server, "listening");
    const { port } = /** @type {import("node:net").AddressInfo} */ (this.#server.address());
    this.url = `http://127.0.0.1:${port}`;
  }

  /**
   * @param {Taken} taken
   * @returns {Reply | Answer}
   */
  #take(taken) {
    const call = this.#calls.get(taken.headers["x-api-key"]?.[0] ?? "");
    (call?.taken ?? this.strays).push(taken);
    if (!call) return { status: 404, body: { message: "nobody gave out this key" } };
    return call.replies[Math.min(call.taken.length, call.replies.length) - 1];
  }

  /**
   * Gives out a key. The requests that carry it get these replies, in turn; the last one again and again.
   * @param {(Reply | Answer)[]} replies
   */
  giveKey(...replies) {
    const key = `fake-key-${crypto.randomUUID()}`;
    this.#calls.set(key, { replies, taken: [] });
    return key;
  }

  /** @param {string} key */
  taken(key) {
    return this.#calls.get(key)?.taken ?? [];
  }

  async stop() {
    this.#server.close();
    this.#server.closeAllConnections();
    await once(this.#server, "close");
  }
}
