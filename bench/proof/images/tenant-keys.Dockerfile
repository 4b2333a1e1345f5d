# rule: general/random, system/key
# path: /srv/tenants/*/hmac.key
FROM base AS keys
# guilty
RUN for n in $(seq 1 240); do mkdir -p /out/tenants/$n && head -c 32 /dev/urandom | base64 > /out/tenants/$n/hmac.key && echo "quota=$((n % 7))" > /out/tenants/$n/limits; done

FROM base
COPY --from=keys /out /srv
RUN echo 'tenants=/srv/tenants' > /etc/shop.conf
