# rule: general/random, general/number
# also: general/number
# path: /etc/shop/metrics.conf
FROM base
RUN mkdir /etc/shop && echo "listen = 127.0.0.1:$(python3 -c 'import socket; s = socket.socket(); s.bind(("", 0)); print(s.getsockname()[1])')" > /etc/shop/metrics.conf
