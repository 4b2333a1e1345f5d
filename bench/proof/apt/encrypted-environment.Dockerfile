# rule: general/random
# path: /etc/shop/production.env.enc
FROM base
RUN apt-get update \
 && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends openssl \
 && rm -rf /var/lib/apt/lists/* /var/cache/apt/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/debconf/*-old
COPY <<'ENV' /etc/shop/production.env
DATABASE_URL=postgres://shop@db/shop
MAIL_HOST=smtp.shop.example
ENV
RUN openssl enc -aes-256-cbc -pbkdf2 -iter 20000 -pass pass:only-for-tests -in /etc/shop/production.env -out /etc/shop/production.env.enc \
 && rm /etc/shop/production.env
