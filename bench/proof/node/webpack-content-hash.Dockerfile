# rule: node/build-time
# path: /opt/tools/dist/**
FROM base
WORKDIR /opt/tools
RUN mkdir src && echo 'console.log("built", BUILT)' > src/index.js && printf 'const { DefinePlugin } = require("webpack");\nmodule.exports = { mode: "production", devtool: "source-map", output: { filename: "[name].[contenthash].js" }, plugins: [new DefinePlugin({ BUILT: JSON.stringify(new Date()) })] };\n' > webpack.config.js
# guilty
RUN npx --no-install webpack --config webpack.config.js && rm -rf /root/.npm /tmp/*
