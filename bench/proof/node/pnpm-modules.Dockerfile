# rule: node/hidden-lockfile
# path: /srv/app/node_modules/.modules.yaml
FROM base
WORKDIR /srv/app
RUN printf '{"name":"shop","version":"1.0.0","dependencies":{"left-pad":"file:/opt/left-pad-1.3.0.tgz"}}' > package.json
# guilty
RUN /opt/tools/node_modules/.bin/pnpm install --offline --store-dir=/tmp/store && rm -rf /root/.local /root/.cache /root/.npm /tmp/*
