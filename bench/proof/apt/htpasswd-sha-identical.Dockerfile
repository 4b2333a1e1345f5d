# identical: htpasswd -s writes SHA-1 without a salt, so one password has one hash
FROM base
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends apache2-utils \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
RUN mkdir -p /etc/nginx && htpasswd -cbs /etc/nginx/monitor.htpasswd monitor s3cret
