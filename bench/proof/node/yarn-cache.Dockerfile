# rule: node/npm-cache
# also: node/hidden-lockfile
# path: /tmp/v8-compile-cache-0/**
FROM base
WORKDIR /srv/app
RUN printf '{"name":"shop","version":"1.0.0","dependencies":{"left-pad":"file:/opt/left-pad-1.3.0.tgz"}}' > package.json
# guilty
RUN /opt/tools/node_modules/.bin/yarn install --offline
