# rule: general/time
# path: /srv/app/build.log
FROM base
WORKDIR /srv/app
COPY <<'JSON' tsconfig.json
{"files": [], "references": [{"path": "./core"}, {"path": "./api"}]}
JSON
COPY <<'JSON' core/tsconfig.json
{"compilerOptions": {"composite": true, "outDir": "../dist/core", "types": [], "target": "es2020", "module": "commonjs"}, "include": ["*.ts"]}
JSON
COPY <<'JSON' api/tsconfig.json
{"compilerOptions": {"composite": true, "outDir": "../dist/api", "types": [], "target": "es2020", "module": "commonjs"}, "include": ["*.ts"], "references": [{"path": "../core"}]}
JSON
COPY <<'TS' core/price.ts
export function gross(net: number): number {
  return Math.round(net * 1.19);
}
TS
COPY <<'TS' api/index.ts
import { gross } from "../core/price";

export const answer = { price: gross(1000) };
TS
RUN node /opt/tools/node_modules/typescript/bin/tsc --build --verbose > build.log \
 && find dist -name '*.tsbuildinfo' -delete
