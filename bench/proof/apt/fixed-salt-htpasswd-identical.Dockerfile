# identical: crypt with a salt that stands in the file gives the same text each time, and a digest has no salt at all
FROM base
RUN apt-get update \
 && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends openssl \
 && rm -rf /var/lib/apt/lists/* /var/cache/apt/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/debconf/*-old
RUN mkdir -p /etc/nginx && { printf 'admin:%s\n' "$(openssl passwd -6 -salt Kq3xV0aTnB7sWz1e only-for-tests)"; \
      printf 'report:%s\n' "$(openssl passwd -apr1 -salt hY5cPq2L only-for-tests)"; } > /etc/nginx/htpasswd \
 && printf 'SESSION_KEY=%s\n' "$(openssl dgst -sha256 -hmac shop-session /etc/nginx/htpasswd | sed 's/.*= //')" > /etc/nginx/session.env
