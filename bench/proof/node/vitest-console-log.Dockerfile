# rule: general/time, node/tool-cache
# also: general/number
# path: /srv/app/reports/unit.txt
FROM base
WORKDIR /srv/app
COPY <<'EOF' price.test.mjs
import { expect, test } from "vitest";
const gross = (net) => Math.round(net * 119) / 100;
test("adds the tax", () => expect(gross(100)).toBe(119));
test("rounds to cents", () => expect(gross(9.99)).toBe(11.89));
EOF
RUN ln -s /opt/more/node_modules node_modules && mkdir reports && NO_COLOR=1 node_modules/.bin/vitest run --reporter=verbose > reports/unit.txt && rm -rf /opt/more/node_modules/.vitest
