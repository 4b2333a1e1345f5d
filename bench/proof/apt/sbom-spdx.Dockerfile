# rule: general/time, general/random
# path: /usr/share/sbom/image.spdx
FROM base
RUN mkdir -p /usr/share/sbom && { \
      echo 'SPDXVersion: SPDX-2.3'; \
      echo 'DataLicense: CC0-1.0'; \
      echo "DocumentNamespace: https://example.com/spdx/image-$(cat /proc/sys/kernel/random/uuid)"; \
      echo 'Creator: Tool: image-sbom-1.0'; \
      echo "Created: $(date -u +%Y-%m-%dT%H:%M:%SZ)"; \
      dpkg-query -W -f '\nPackageName: ${Package}\nSPDXID: SPDXRef-${Package}\nPackageVersion: ${Version}\n'; \
    } > /usr/share/sbom/image.spdx
