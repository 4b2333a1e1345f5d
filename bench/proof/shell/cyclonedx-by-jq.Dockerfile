# rule: general/random
# also: general/time
# path: /usr/share/sbom/app.cdx.json
FROM base
RUN mkdir -p /usr/share/sbom \
 && dpkg-query -W -f '${Package} ${Version}\n' openssl git jq \
  | jq -R -s --arg serial "urn:uuid:$(uuidgen)" --arg now "$(date -u +%FT%TZ)" '{ \
      bomFormat: "CycloneDX", specVersion: "1.5", serialNumber: $serial, version: 1, \
      metadata: { timestamp: $now }, \
      components: (split("\n") | map(select(. != "") | split(" ") | { type: "library", name: .[0], version: .[1] })) \
    }' > /usr/share/sbom/app.cdx.json
