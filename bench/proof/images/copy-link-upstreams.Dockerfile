# rule: general/order, general/random
# path: /etc/nginx/conf.d/upstream.conf
FROM base AS config
RUN mkdir -p /out && { echo 'upstream app {'; printf '  server 10.0.0.%s:8080;\n' $(shuf -i 10-39); echo '}'; } > /out/upstream.conf

FROM base
COPY --link --from=config /out/upstream.conf /etc/nginx/conf.d/upstream.conf
