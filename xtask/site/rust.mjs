// Shows the way from every page to the reference of the crate, which rustdoc makes.
import { JSX } from "typedoc";

export function load(app) {
  app.renderer.hooks.on("sidebar.begin", (context) =>
    JSX.createElement(
      "a",
      { class: "rust", href: context.relativeURL("rust/stigg_edge/index.html") },
      "The crate, for Rust",
    ),
  );
}
