# identical: a here-document of COPY is text and no shell, so the commands in the script run only when a container starts
FROM base
COPY --chmod=755 <<"EOF" /usr/local/bin/docker-entrypoint.sh
#!/bin/sh
set -e
STARTED_AT=$(date +%s)
INSTANCE_ID=$(cat /proc/sys/kernel/random/uuid)
export STARTED_AT INSTANCE_ID
echo "instance $INSTANCE_ID on $(hostname) at $STARTED_AT" > /tmp/instance.$$
exec "$@"
EOF
ENTRYPOINT ["docker-entrypoint.sh"]
RUN sha256sum /usr/local/bin/docker-entrypoint.sh > /usr/local/share/entrypoint.sha256
