# rule: format/ar-times
# path: /srv/data.a
FROM base
RUN cp -r /data /work && cd /work && ar rcU /srv/data.a f1.txt f2.txt && rm -r /work
