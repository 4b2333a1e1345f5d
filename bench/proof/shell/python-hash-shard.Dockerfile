# rule: general/random
# path: /etc/shop/shards.map
FROM base
RUN mkdir -p /etc/shop && python3 -c 'for t in ["orders", "carts", "users", "stock", "prices", "invoices"]: print(t, hash(t) % 65536)' > /etc/shop/shards.map
