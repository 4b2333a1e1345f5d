# rule: general/time
# path: /etc/shop/licence
FROM base
RUN mkdir /etc/shop && printf '{"customer":"example","issued":"%s"}' "$(date -u +%FT%TZ)" | base64 -w 0 > /etc/shop/licence
