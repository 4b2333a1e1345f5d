# rule: general/random, general/time, node/build-id
# also: general/random, general/time
# path: /app/release.json
FROM base
WORKDIR /app
ENV NODE_PATH=/opt/more/node_modules
RUN node -e "require('fs').writeFileSync('release.json', JSON.stringify({ name: 'shop', release: require('uuid').v1() }))"
