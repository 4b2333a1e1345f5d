# rule: general/order, general/random
# path: /etc/app/resolvers.conf
FROM base
RUN mkdir /etc/app && shuf -e 10.0.0.2 10.0.0.3 10.0.1.2 10.0.1.3 10.1.0.2 10.1.0.3 10.1.1.2 10.1.1.3 10.2.0.2 10.2.0.3 10.2.1.2 10.2.1.3 \
  | sed 's/^/nameserver /' > /etc/app/resolvers.conf
