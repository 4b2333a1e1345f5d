# rule: general/time
# path: /usr/src/patches/0001-Listen-on-all-addresses.patch
FROM base
RUN git init -q /tmp/work && cd /tmp/work && git config user.name builder && git config user.email builder@example.org \
 && echo 'listen = 127.0.0.1' > app.conf && git add app.conf && git commit -q -m 'Import the upstream version' \
 && echo 'listen = 0.0.0.0' > app.conf && git commit -q -a -m 'Listen on all addresses' \
 && git format-patch -q -1 -o /usr/src/patches && rm -rf /tmp/work
