# rule: general/time
# path: /var/log/package.log
FROM base
RUN cd /data && zip -q -X -lf /var/log/package.log -li /tmp/package.zip f1.txt f2.txt f3.txt && rm /tmp/package.zip
