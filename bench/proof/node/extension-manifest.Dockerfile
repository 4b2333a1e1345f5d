# rule: general/time, node/build-time
# path: /srv/extension/dist/manifest.json
FROM base
WORKDIR /srv/extension
COPY <<'EOF' public/manifest.json
{ "manifest_version": 3, "name": "Clipper", "version": "0.0.0", "action": { "default_title": "Clip" } }
EOF
COPY <<'EOF' src/background.js
chrome.action.onClicked.addListener((tab) => chrome.tabs.sendMessage(tab.id, "clip"));
EOF
COPY <<'EOF' build.js
const webpack = require("/opt/more/node_modules/webpack");
const CopyPlugin = require("/opt/more/node_modules/copy-webpack-plugin");
const now = new Date();
const seconds = now.getUTCHours() * 3600 + now.getUTCMinutes() * 60 + now.getUTCSeconds();
const version = [now.getUTCFullYear(), now.getUTCMonth() + 1, now.getUTCDate() * 100 + Math.floor(seconds / 3600), seconds % 3600].join(".");
const stamped = (content) => JSON.stringify({ ...JSON.parse(content), version }, null, 2);
webpack({
  mode: "production",
  entry: "./src/background.js",
  output: { path: `${__dirname}/dist`, filename: "background.js" },
  plugins: [new CopyPlugin({ patterns: [{ from: "public/manifest.json", to: "manifest.json", transform: stamped }] })],
}, (error, stats) => {
  if (error || stats.hasErrors()) { console.error(error || stats.toString()); process.exit(1); }
});
EOF
RUN node build.js
