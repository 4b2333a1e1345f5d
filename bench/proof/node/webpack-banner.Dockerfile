# rule: node/build-time, general/time
# path: /app/dist/main.js
FROM base
WORKDIR /app
COPY <<'F' src/index.js
export const greet = (name) => `Hello, ${name}`;
document.title = greet("shop");
F
COPY <<'F' webpack.config.js
const webpack = require("/opt/tools/node_modules/webpack");

module.exports = {
  mode: "production",
  entry: "./src/index.js",
  optimization: { minimize: false },
  plugins: [new webpack.BannerPlugin({ banner: `shop 1.4.0 ${new Date().toISOString()}` })],
};
F
RUN /opt/tools/node_modules/.bin/webpack
