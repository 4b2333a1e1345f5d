# rule: node/npm-cache, general/time
# path: /opt/npm-cache/_cacache/index-v5/**
FROM base
ENV NPM_CONFIG_UPDATE_NOTIFIER=false NPM_CONFIG_CACHE=/opt/npm-cache
RUN npm cache add /opt/left-pad-1.3.0.tgz && rm -rf /opt/npm-cache/_logs
