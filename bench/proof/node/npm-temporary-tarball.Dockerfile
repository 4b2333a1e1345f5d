# rule: node/temporary-path
# path: /srv/app/package*.json
FROM base
WORKDIR /srv/app
RUN printf '{"name":"shop","version":"1.0.0"}' > package.json
# guilty
RUN d=$(mktemp -d) && cp /opt/left-pad-1.3.0.tgz $d && npm install --no-audit --no-fund --no-update-notifier --logs-max=0 --cache=/tmp/npm $d/left-pad-1.3.0.tgz && rm -rf /tmp/* $d
