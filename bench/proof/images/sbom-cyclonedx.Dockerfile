# rule: general/random, general/time
# path: /usr/share/sbom/app.cdx.json
FROM base
COPY <<'EOF' /opt/app/package.list
left-pad 1.3.0
ms 2.1.3
EOF
RUN mkdir -p /usr/share/sbom && jq -R -n --arg serial "urn:uuid:$(cat /proc/sys/kernel/random/uuid)" --arg at "$(date -u +%FT%TZ)" \
      '{bomFormat: "CycloneDX", specVersion: "1.5", serialNumber: $serial, version: 1, metadata: {timestamp: $at}, components: [inputs | split(" ") | {type: "library", name: .[0], version: .[1]}]}' \
      < /opt/app/package.list > /usr/share/sbom/app.cdx.json
