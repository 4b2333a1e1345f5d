# identical: man-db lists no page, since the image has none
FROM base
RUN rm -f /etc/dpkg/dpkg.cfg.d/docker \
 && apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends man-db less \
 && mandb --create --quiet \
 && apt-get clean && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig /var/cache/apt /var/cache/debconf/*-old
