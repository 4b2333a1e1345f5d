# rule: node/build-time
# by hand: new Date() => new Date(process.env.SOURCE_DATE_EPOCH * 1000)
# path: /opt/tools/dist/**
FROM base
WORKDIR /opt/tools
RUN mkdir src && echo 'console.log("built", BUILT)' > src/index.js && printf 'const { DefinePlugin } = require("webpack");\nmodule.exports = { mode: "production", devtool: "source-map", output: { filename: "[name].[contenthash].js" }, plugins: [new DefinePlugin({ BUILT: JSON.stringify(new Date()) })] };\n' > webpack.config.js
# guilty
RUN npx --no-install webpack --config webpack.config.js && rm -rf /root/.npm /tmp/*
