# rule: general/time, general/number
# path: /opt/rel/run.log
FROM base
SHELL ["/bin/bash", "-o", "pipefail", "-c"]
WORKDIR /opt/rel
RUN for s in start load done; do echo "[$(date '+%F %T.%3N')] [pid $BASHPID] $s took $((RANDOM%900))ms"; done > run.log
