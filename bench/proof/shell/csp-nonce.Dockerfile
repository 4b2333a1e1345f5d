# rule: general/random
# path: /srv/www/index.html
FROM base
RUN mkdir -p /srv/www && printf '%s\n' '<!doctype html>' '<meta http-equiv="Content-Security-Policy" content="script-src '"'nonce-__NONCE__'"'">' '<script nonce="__NONCE__">start()</script>' > /srv/www/index.html
RUN nonce=$(openssl rand -base64 18 | tr '+/' '-_') && sed -i "s/__NONCE__/$nonce/g" /srv/www/index.html
