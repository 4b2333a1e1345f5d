# rule: general/time
# path: /usr/share/shop/html/build.json
FROM base
WORKDIR /out
RUN echo '<h1>shop</h1>' > index.html && printf '{"version":"5.0.1","built":"%s"}\n' "$(date -u +%Y-%m-%dT%H:%M:%SZ)" > build.json

FROM base
COPY --from=0 /out /usr/share/shop/html
