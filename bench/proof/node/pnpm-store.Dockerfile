# rule: node/npm-cache, node/tool-cache, general/time
# also: general/time
# path: /root/.local/share/pnpm/store/**
FROM base
ENV PATH=/opt/tools/node_modules/.bin:$PATH
WORKDIR /srv/app
RUN printf '{"name":"app","version":"1.0.0","dependencies":{"left-pad":"file:/opt/left-pad-1.3.0.tgz"}}\n' > package.json \
 && pnpm install --offline && rm -rf node_modules/.modules.yaml /root/.local/state /root/.cache
