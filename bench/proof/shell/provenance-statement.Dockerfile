# rule: general/random, general/time
# path: /usr/share/provenance/shop.intoto.json
# also: general/random, general/time
FROM base
ARG CI_PROJECT_URL=https://git.example.com/shop
RUN mkdir /usr/share/provenance \
 && jq -n --arg source "$CI_PROJECT_URL" --arg run "$(cat /proc/sys/kernel/random/uuid)" --arg now "$(date -u +%FT%TZ)" \
      '{_type: "https://in-toto.io/Statement/v1", predicateType: "https://slsa.dev/provenance/v1", \
        predicate: {buildDefinition: {externalParameters: {source: $source}}, \
                    runDetails: {metadata: {invocationId: $run, startedOn: $now}}}}' \
      > /usr/share/provenance/shop.intoto.json
