# rule: general/time
# path: /usr/share/app/provenance.json
FROM base
RUN mkdir -p /opt/app /usr/share/app && printf '#!/bin/sh\nexec sleep infinity\n' > /opt/app/run && chmod +x /opt/app/run
RUN jq -n --arg digest "$(sha256sum /opt/app/run | cut -d' ' -f1)" --arg started "$(date -u +%Y-%m-%dT%H:%M:%SZ)" \
      '{_type: "https://in-toto.io/Statement/v1", predicateType: "https://slsa.dev/provenance/v1", \
        subject: [{name: "opt/app/run", digest: {sha256: $digest}}], \
        predicate: {buildDefinition: {buildType: "https://example.org/docker/v1"}, \
                    runDetails: {builder: {id: "https://ci.example.org"}, metadata: {startedOn: $started}}}}' \
      > /usr/share/app/provenance.json
