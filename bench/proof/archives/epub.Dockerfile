# rule: format/zip-times, general/time
# path: /srv/docs/handbook.epub
FROM base
RUN mkdir -p /srv/docs/book/OEBPS && cd /srv/docs/book \
 && printf 'application/epub+zip' > mimetype \
 && for n in 1 2 3; do echo "<html><body><h1>Chapter $n</h1></body></html>" > OEBPS/chapter$n.xhtml; done \
 && zip -q -0 ../handbook.epub mimetype && zip -q -r ../handbook.epub OEBPS
