# rule: node/build-time
# by hand: Date.now() => process.env.SOURCE_DATE_EPOCH * 1000
# path: /opt/tools/dist/main.js
FROM base
WORKDIR /opt/tools
RUN mkdir src && echo 'console.log("built", BUILT)' > src/index.js && printf 'const { DefinePlugin } = require("webpack");\nmodule.exports = { mode: "production", plugins: [new DefinePlugin({ BUILT: Date.now() })] };\n' > webpack.config.js
# guilty
RUN npx --no-install webpack --config webpack.config.js && rm -rf /root/.npm /tmp/*
