# rule: general/time
# path: /srv/public/manual.html
FROM base
WORKDIR /srv
RUN mkdir docs public && printf '= Manual\n\nStart the server with `bin/up`.\n' > docs/manual.adoc
# guilty
RUN asciidoctor -o public/manual.html docs/manual.adoc
