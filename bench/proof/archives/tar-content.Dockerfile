# rule: general/random
# path: /srv/data.tar
FROM base
RUN mkdir /work && head -c 16 /dev/urandom | od -An -tx1 | tr -d ' ' > /work/token && tar --mtime=@0 -C / -cf /srv/data.tar work; rm -r /work
