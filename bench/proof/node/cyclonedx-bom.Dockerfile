# rule: general/random, node/build-id
# also: general/time node/build-time
# path: /usr/share/sbom/app.cdx.json
FROM base
WORKDIR /srv/app
COPY <<'EOF' package.json
{ "name": "app", "version": "2.3.0", "dependencies": { "left-pad": "1.3.0" } }
EOF
COPY <<'EOF' /usr/local/bin/make-bom
#!/usr/bin/node
const { randomUUID } = require("crypto");
const { name, version, dependencies } = JSON.parse(require("fs").readFileSync("package.json", "utf8"));
console.log(JSON.stringify({
  bomFormat: "CycloneDX",
  specVersion: "1.5",
  serialNumber: `urn:uuid:${randomUUID()}`,
  version: 1,
  metadata: { timestamp: new Date().toISOString(), component: { type: "application", name, version } },
  components: Object.entries(dependencies).map(([name, version]) => ({ type: "library", name, version, purl: `pkg:npm/${name}@${version}` })),
}, null, 2));
EOF
RUN chmod +x /usr/local/bin/make-bom
# guilty
RUN mkdir -p /usr/share/sbom && make-bom > /usr/share/sbom/app.cdx.json
