# rule: general/time, general/order
# path: /w/jobs/log
FROM base
SHELL ["/bin/bash", "-o", "pipefail", "-c"]
WORKDIR /w
RUN mkdir jobs && for i in 1 2 3; do (sleep 0.0$((RANDOM % 9)); echo "job $i done $(date +%s.%N)" >> jobs/log) & done; wait
