# rule: node/npm-cache
# path: /root/.npm/**
FROM base
WORKDIR /srv/app
RUN printf '{"name":"shop","version":"1.0.0","dependencies":{"left-pad":"file:/opt/left-pad-1.3.0.tgz"}}' > package.json
# guilty
RUN npm install --no-audit --no-fund
