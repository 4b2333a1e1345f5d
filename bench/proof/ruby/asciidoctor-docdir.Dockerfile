# rule: general/temporary-path, general/random
# path: /srv/docs/guide.html
FROM base
COPY <<'F' /usr/src/docs/guide.adoc
= Operator's guide

Restart the service with `svc restart`.

Edit this page: {docdir}/guide.adoc
F
RUN work=$(mktemp -d) \
 && cp /usr/src/docs/guide.adoc "$work" \
 && mkdir -p /srv/docs \
 && asciidoctor -a reproducible -o /srv/docs/guide.html "$work/guide.adoc" \
 && rm -r "$work"
