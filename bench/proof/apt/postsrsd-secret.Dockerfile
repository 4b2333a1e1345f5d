# rule: general/random, framework/secret-file, system/key
# path: /etc/postsrsd.secret
FROM base
# guilty
RUN echo mail.example.org > /etc/mailname && apt-get update \
 && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends postsrsd \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
