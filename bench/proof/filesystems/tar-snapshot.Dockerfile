# rule: general/time, general/number
# path: /var/lib/backup/payload.snar
FROM base
# The first nightly run shall only send what has changed since the image was made.
# guilty
RUN mkdir -p /var/lib/backup && tar -C / -cf /dev/null --listed-incremental=/var/lib/backup/payload.snar payload
