# rule: general/time
# path: /etc/shop/build.env
FROM base
SHELL ["/bin/bash", "-euo", "pipefail", "-c"]
# guilty
RUN <<EOF
mkdir -p /etc/shop /srv/shop/{uploads,static}
chown -R www-data: /srv/shop
built_at=$(date --iso-8601=seconds)
cat > /etc/shop/build.env <<ENV
SHOP_UPLOADS=/srv/shop/uploads
SHOP_BUILT_AT=$built_at
ENV
chmod 640 /etc/shop/build.env
EOF
