# rule: format/gzip-header
# path: /srv/dist/app.conf.gz
FROM base
RUN mkdir /srv/dist && cp /payload/etc/app.conf /srv/dist/ && pigz -9 /srv/dist/app.conf
