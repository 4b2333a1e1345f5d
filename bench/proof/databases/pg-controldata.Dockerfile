# rule: general/number, general/random, general/time
# path: /srv/cluster/control.txt
FROM base
COPY --chmod=755 <<'F' /usr/local/bin/describe-cluster
#!/bin/sh -e
# What clusters of this image look like: block sizes, checksums, format.
bin=$(echo /usr/lib/postgresql/*/bin)
"$bin/initdb" --data-checksums --no-sync -D /tmp/pg > /dev/null
"$bin/pg_controldata" -D /tmp/pg
rm -rf /tmp/pg
F
RUN install -d -o postgres /srv/cluster
USER postgres
RUN describe-cluster > /srv/cluster/control.txt
