# rule: system/password-salt, general/random
# path: /etc/app/users
FROM base
RUN apt-get update \
 && apt-get install -y --no-install-recommends whois \
 && rm -rf /var/lib/apt/lists/* /var/cache/apt/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/debconf/*-old
RUN mkdir -p /etc/app && for u in admin deploy; do echo "$u:$(mkpasswd --method=sha-512 "start-$u")"; done > /etc/app/users && chmod 640 /etc/app/users
