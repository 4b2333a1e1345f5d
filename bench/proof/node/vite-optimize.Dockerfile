# rule: general/random, general/time
# path: /app/.vite/deps/_metadata.json
FROM base
WORKDIR /app
COPY <<'F' package.json
{ "name": "shop", "private": true, "type": "module", "dependencies": { "react": "18.2.0", "react-dom": "18.2.0" } }
F
COPY <<'F' index.html
<!doctype html>
<div id="root"></div>
<script type="module" src="/main.js"></script>
F
COPY <<'JS' main.js
import { createElement } from "react";
import { createRoot } from "react-dom/client";
createRoot(document.getElementById("root")).render(createElement("h1", null, "Shop"));
JS
COPY <<'JS' vite.config.js
export default { cacheDir: "/app/.vite" };
JS
# So that the dev server of the development image starts at once.
RUN ln -s /opt/next/node_modules node_modules && /opt/tools/node_modules/.bin/vite optimize --force
