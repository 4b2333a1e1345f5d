# rule: general/time, general/random
# also: general/time, general/random
# path: /usr/share/shop/REVISION
FROM base AS meta
RUN echo "$(date +%Y%m%d%H%M%S)-$(head -c 4 /dev/urandom | od -An -tx1 | tr -d ' \n')" > /REVISION

FROM base AS app
# guilty
COPY --from=meta --chown=www-data --chmod=444 /REVISION /usr/share/shop/

FROM app
RUN ln -s /usr/share/shop/REVISION /etc/shop-revision
