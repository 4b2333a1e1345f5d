# rule: general/random, system/password-salt
# path: /srv/tftp/preseed.cfg
FROM base
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends whois \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
RUN mkdir -p /srv/tftp && { \
      echo 'd-i passwd/root-login boolean true'; \
      echo "d-i passwd/root-password-crypted password $(mkpasswd --method=sha-512 changeme)"; \
      echo 'd-i passwd/make-user boolean false'; \
    } > /srv/tftp/preseed.cfg
