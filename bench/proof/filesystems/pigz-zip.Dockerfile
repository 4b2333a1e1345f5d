# rule: format/zip-times, general/time
# path: /srv/download/settings.zip
FROM base
WORKDIR /srv/download
RUN cat /payload/etc/app.conf /payload/bin/* > settings && pigz --zip settings
