# identical: Debian's ar keeps no times by default
FROM base
RUN cp -r /data /work && cd /work && ar rc /srv/data.a f1.txt f2.txt && rm -r /work
