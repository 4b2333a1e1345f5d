# rule: format/tar-times, general/time
# path: /srv/out/agent.tgz
FROM base
RUN mkdir -p /srv/agent /srv/out && cd /srv/agent \
 && printf '{"name":"agent","version":"1.4.0","main":"index.js","license":"MIT"}\n' > package.json \
 && printf 'module.exports = () => "ok";\n' > index.js \
 && /opt/tools/node_modules/.bin/yarn pack --filename /srv/out/agent.tgz && rm -rf /tmp/*
