# rule: general/order, rust/order
# path: /usr/share/shop/en.pack
FROM base
WORKDIR /src
COPY <<'T' en.txt
cart.empty=Your cart is empty
cart.total=Total
cart.remove=Remove
order.placed=Thank you for your order
order.number=Order number
order.shipped=On its way
login.title=Sign in
login.failed=Wrong name or password
login.forgot=Forgot your password?
search.none=Nothing found
search.more=Show more
page.next=Next
page.previous=Previous
footer.terms=Terms
footer.privacy=Privacy
T
COPY <<'RS' pack.rs
//! Messages for the program, with the length before each text.
use std::{collections::HashMap, fs};

fn main() {
    let text = fs::read_to_string("en.txt").unwrap();
    let messages: HashMap<&str, &str> = text.lines().filter_map(|line| line.split_once('=')).collect();
    let mut pack = b"PACK\x01".to_vec();
    pack.extend((messages.len() as u32).to_le_bytes());
    for (key, message) in &messages {
        for part in [key, message] {
            pack.extend((part.len() as u16).to_le_bytes());
            pack.extend(part.as_bytes());
        }
    }
    fs::write("/usr/share/shop/en.pack", pack).unwrap();
}
RS
RUN mkdir -p /usr/share/shop && rustc -O -o pack pack.rs && ./pack && rm pack
