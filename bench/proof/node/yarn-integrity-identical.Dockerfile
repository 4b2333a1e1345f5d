# identical: the integrity file of yarn and its lockfile hold hashes and settings, and no time
FROM base
WORKDIR /srv/app
RUN printf '{"name":"app","version":"1.0.0","private":true,"dependencies":{"left-pad":"file:/opt/left-pad-1.3.0.tgz"}}\n' > package.json \
 && /opt/tools/node_modules/.bin/yarn install --offline --silent --cache-folder=/tmp/yarn && rm -rf /tmp/* /root/.cache /usr/local/share/.cache
