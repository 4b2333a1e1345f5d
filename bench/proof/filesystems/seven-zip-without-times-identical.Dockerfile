# identical: with -mtm=off a 7z archive holds no times
FROM base
RUN echo 'port=8080' > /tmp/app.conf && 7zz a -bd -mtm=off -mtc=off -mta=off /srv/app.7z /tmp/app.conf && rm /tmp/app.conf
