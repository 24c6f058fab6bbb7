"use client";

import { useEffect, useState } from "react";
import { Stigg } from "stigg-edge";

/** Talks to a route of this very server. */
export default function Keyless() {
  const [told, setTold] = useState("");
  useEffect(() => {
    const stigg = new Stigg({ baseURL: "/stigg" });
    stigg.v1.customers.retrieve("customer-001").then(({ id }) => setTold(id), (error) => setTold(String(error)));
  }, []);
  return <p>{told}</p>;
}
