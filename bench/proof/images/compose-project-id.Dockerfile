# rule: general/random
# path: /opt/stack/.env
FROM base
RUN <<'SH'
set -e
mkdir -p /opt/stack
{ echo COMPOSE_PROJECT_NAME=shop; echo "STACK_ID=$(cat /proc/sys/kernel/random/uuid)"; } > /opt/stack/.env
SH
