# rule: general/number, general/time, node/tool-cache
# path: /srv/app/trace/trace.json
FROM base
WORKDIR /srv/app
COPY <<'TS' src/sum.ts
export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
TS
RUN /opt/tools/node_modules/.bin/tsc --outDir dist --generateTrace trace src/sum.ts
