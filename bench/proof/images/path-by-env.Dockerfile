# rule: general/random
# path: /srv/shop/conf/instance
FROM base
ENV SHOP_HOME=/srv/shop
ENV SHOP_CONF=$SHOP_HOME/conf
WORKDIR $SHOP_CONF
RUN echo "instance.id=$(head -c 12 /dev/urandom | base64)" > "$SHOP_CONF/instance" && chmod 600 "$SHOP_CONF/instance"
