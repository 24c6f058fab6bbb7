import { Stigg } from "stigg-edge";

test("a page of jsdom gets no client with a key", () => {
  expect(() => new Stigg({ apiKey: "not-a-real-key" })).toThrow(/browser.*baseURL/);
});

test("a page of jsdom gets a client without a key", () => {
  expect(new Stigg({ baseURL: "/stigg" }).baseURL).toBe("http://localhost/stigg");
});
