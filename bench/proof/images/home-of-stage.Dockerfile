# rule: general/time, general/leftover
# path: /root/.cache/fetcher/state.json
FROM base AS tools
RUN mkdir -p /root/.local/bin /root/.cache/fetcher \
 && printf '#!/bin/sh\necho lint\n' > /root/.local/bin/lint && chmod +x /root/.local/bin/lint \
 && jq -n --arg at "$(date -u +%Y-%m-%dT%H:%M:%SZ)" '{tool: "lint", version: "1.8.2", checked: $at}' > /root/.cache/fetcher/state.json

FROM base
COPY --from=tools /root /root
