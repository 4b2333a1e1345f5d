# identical: hashed names follow from the content, and the content is fixed
FROM base
WORKDIR /opt/tools
RUN mkdir src && echo 'import("./cart.js").then((m) => console.log(m.default))' > src/index.js && echo 'export default 3' > src/cart.js && printf 'module.exports = { mode: "production", devtool: "source-map", output: { filename: "[name].[contenthash].js" } };\n' > webpack.config.js && npx --no-install webpack --config webpack.config.js && rm -rf /root/.npm /tmp/*
