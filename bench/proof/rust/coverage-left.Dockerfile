# rule: general/random, c/coverage, general/leftover
# path: /srv/coverage/checkout.profraw
FROM base
WORKDIR /src
COPY <<'RS' checkout.rs
fn total(prices: &[u32], voucher: Option<u32>) -> u32 {
    let sum: u32 = prices.iter().sum();
    match voucher {
        Some(percent) if percent <= 100 => sum - sum * percent / 100,
        _ => sum,
    }
}

fn main() {
    assert_eq!(total(&[350, 420, 110], None), 880);
    assert_eq!(total(&[350, 420, 110], Some(10)), 792);
    println!("ok");
}
RS
RUN mkdir -p /srv/coverage && rustc -C instrument-coverage -o checkout checkout.rs \
 && LLVM_PROFILE_FILE=/srv/coverage/checkout.profraw ./checkout && rm checkout
