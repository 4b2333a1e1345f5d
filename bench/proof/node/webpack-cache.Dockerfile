# rule: node/bundler-cache
# path: /opt/tools/node_modules/.cache/webpack/**
FROM base
WORKDIR /opt/tools
RUN mkdir src && echo 'console.log("up")' > src/index.js && printf 'module.exports = { mode: "production", cache: { type: "filesystem" } };\n' > webpack.config.js
# guilty
RUN npx --no-install webpack --config webpack.config.js && rm -rf /root/.npm /tmp/*
