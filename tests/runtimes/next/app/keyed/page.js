"use client";

import { useEffect, useState } from "react";
import { Stigg } from "stigg-edge";

/** A mistake: a key in code that goes to visitors. */
export default function Keyed() {
  const [told, setTold] = useState("");
  useEffect(() => {
    try {
      new Stigg({ apiKey: "not-a-real-key" });
    } catch (error) {
      setTold(String(error));
    }
  }, []);
  return <p>{told}</p>;
}
