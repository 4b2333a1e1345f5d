# rule: rust/order, general/order, rust/program
# path: /usr/local/bin/shop
# by hand: use std::collections::HashMap as Map; => use std::collections::BTreeMap as Map;
FROM base
WORKDIR /src
COPY <<'T' Cargo.toml
[workspace]
members = ["messages", "shop"]
resolver = "2"
T
COPY <<'T' messages/Cargo.toml
[package]
name = "messages"
version = "0.1.0"
edition = "2021"

[lib]
proc-macro = true
T
COPY <<'RS' messages/src/lib.rs
use proc_macro::TokenStream;
use std::collections::HashMap as Map;

/// The messages of a file, `key = text` a line, as a table.
#[proc_macro]
pub fn messages(file: TokenStream) -> TokenStream {
    let file = file.to_string();
    let path = format!("{}/{}", std::env::var("CARGO_MANIFEST_DIR").unwrap(), file.trim_matches('"'));
    let text = std::fs::read_to_string(path).unwrap();
    let known: Map<&str, &str> = text.lines().filter_map(|line| line.split_once(" = ")).collect();
    let rows: String = known.iter().map(|(key, value)| format!("({key:?}, {value:?}),")).collect();
    format!("&[{rows}]").parse().unwrap()
}
RS
COPY <<'T' shop/Cargo.toml
[package]
name = "shop"
version = "0.1.0"
edition = "2021"

[dependencies]
messages = { path = "../messages" }
T
COPY <<'T' shop/locales/en.txt
cart-empty = Your cart is empty
cart-add = Put into the cart
cart-remove = Take out of the cart
order-sent = Your order is on its way
order-paid = Thank you, we have your payment
order-late = Your order will be late
login-failed = This password is not right
login-needed = Please sign in first
stock-none = Not in stock
stock-few = Only a few are left
voucher-old = This voucher has expired
voucher-used = This voucher was used before
T
COPY <<'RS' shop/src/main.rs
static MESSAGES: &[(&str, &str)] = messages::messages!("locales/en.txt");

fn main() {
    let asked = std::env::args().nth(1).unwrap_or_default();
    match MESSAGES.iter().find(|(key, _)| *key == asked) {
        Some((_, text)) => println!("{text}"),
        None => println!("{asked}"),
    }
}
RS
RUN cargo build --offline --release --quiet && cp target/release/shop /usr/local/bin/ && rm -rf target Cargo.lock /root/.cargo
