# rule: node/bundler-cache, general/time, general/leftover, node/tool-cache
# path: /app/node_modules/.cache/prettier/*
FROM base
WORKDIR /app
RUN mkdir node_modules && printf 'export const a = 1;\n' > a.js && printf '{ "name": "shop" }\n' > package.json \
 && /opt/more/node_modules/.bin/prettier --write --cache --cache-strategy metadata a.js package.json
CMD ["node", "a.js"]
