# identical: the cache of babel-loader holds only what follows from its input
FROM base
WORKDIR /opt/tools
RUN mkdir src && echo 'console.log(`up ${1 ?? 2}`)' > src/index.js && printf 'module.exports = { mode: "production", module: { rules: [{ test: /js$/, loader: "babel-loader", options: { cacheDirectory: true, presets: ["@babel/preset-env"] } }] } };\n' > webpack.config.js && npx --no-install webpack --config webpack.config.js && rm -rf /root/.npm /tmp/*
