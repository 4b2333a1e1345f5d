# rule: node/next-build, general/random, system/key, framework/secret
# path: /srv/web/.next/prerender-manifest.json
FROM base
ENV NEXT_TELEMETRY_DISABLED=1 NODE_ENV=production
WORKDIR /srv/web
COPY <<'JSON' package.json
{"name": "web", "version": "2.3.0", "private": true, "scripts": {"build": "next build"}}
JSON
COPY <<'JS' next.config.js
module.exports = { generateBuildId: () => "2.3.0" };
JS
COPY <<'JS' pages/index.js
export default function Home() {
  return <main><h1>Warehouse</h1></main>;
}
JS
RUN ln -s /opt/next/node_modules node_modules \
 && node node_modules/next/dist/bin/next build \
 && rm -rf .next/cache .next/trace /tmp/* \
 && find .next -name '*.nft.json' -delete
