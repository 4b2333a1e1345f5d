# rule: general/time, node/build-time
# path: /srv/web/dist/config.json
FROM base
WORKDIR /srv/web
RUN ln -s /opt/more/node_modules node_modules
COPY <<'JSON' public/config.json
{"api": "/api", "version": "1.4.0", "built": "@BUILT@"}
JSON
COPY <<'JS' src/index.js
document.title = "Shop";
JS
COPY <<'JS' webpack.config.js
const CopyPlugin = require("copy-webpack-plugin");

module.exports = {
  mode: "production",
  plugins: [
    new CopyPlugin({
      patterns: [
        {
          from: "public",
          transform: (content) => content.toString().replace("@BUILT@", new Date().toISOString()),
        },
      ],
    }),
  ],
};
JS
RUN node_modules/.bin/webpack
