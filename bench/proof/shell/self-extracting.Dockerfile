# rule: format/tar-times, general/time, format/compressed
# path: /srv/www/agent.run
FROM base
RUN <<'EOF'
set -e
mkdir -p /build/agent /srv/www && cd /build
printf '#!/bin/sh\necho "agent 3.1"\n' > agent/agent.sh
printf 'interval=60\n' > agent/agent.conf
{
  printf '#!/bin/sh\nsed "1,/^__PAYLOAD__$/d" "$0" | tar -xz -C /opt\nexit\n__PAYLOAD__\n'
  tar -czf - agent/agent.sh agent/agent.conf
} > /srv/www/agent.run
chmod +x /srv/www/agent.run
rm -r /build
EOF
