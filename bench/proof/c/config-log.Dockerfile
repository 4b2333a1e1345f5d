# rule: general/time general/number general/host-name
# path: /src/config.log
FROM base
RUN mkdir -p /src && cd /src && { echo "This file contains any messages produced by compilers"; echo "configure:1234: checking pid $$"; echo "on $(date)"; } > config.log
