# identical: from a lock file, without cache and logs
FROM base
WORKDIR /srv/app
RUN printf '{"name":"shop","version":"1.0.0","dependencies":{"left-pad":"file:/opt/left-pad-1.3.0.tgz"}}' > package.json && npm install --package-lock-only --no-audit --no-fund --cache=/tmp/npm && npm ci --no-audit --no-fund --cache=/tmp/npm && rm -rf /tmp/*
CMD ["node", "server.js"]
