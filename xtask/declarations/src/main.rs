//! Prints the TypeScript that tsify makes of the models, parted by NUL, for `cargo xtask
//! generate`. A program of its own, so that xtask does not depend on what it generates.

fn main() {
    print!("{}", stigg_edge::contract::models::DECLARATIONS.join("\0"));
}
