# rule: general/number, general/time, node/bundler-cache, general/leftover, node/tool-cache
# path: /app/node_modules/.vitest/*
FROM base
WORKDIR /app
COPY <<'JS' sum.test.mjs
import { expect, test } from "vitest";
test("adds", () => expect(1 + 2).toBe(3));
JS
RUN printf '{ "name": "shop", "type": "module" }' > package.json && mkdir node_modules \
 && for m in /opt/more/node_modules/*; do ln -s "$m" node_modules/; done \
 && /opt/more/node_modules/.bin/vitest run && find node_modules -type l -delete && rm -rf node_modules/.vite-temp
