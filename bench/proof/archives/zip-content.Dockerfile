# rule: general/time
# path: /srv/release.zip
FROM base
RUN cp -r /data /work && date -u > /work/BUILD && find /work -exec touch -d 2020-01-01T00:00:00Z {} + && cd /work && TZ=UTC zip -qrX /srv/release.zip . && rm -r /work
