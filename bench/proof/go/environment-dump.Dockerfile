# rule: general/temporary-path, go/build-path, general/number
# path: /usr/share/agent/build-environment
FROM base
RUN mkdir -p /usr/share/agent && go env > /usr/share/agent/build-environment
