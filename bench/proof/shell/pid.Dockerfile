# rule: general/number
# path: /run-pid
FROM base
RUN sh -c 'for i in $(seq $(($(date +%s) % 7))); do /bin/true; done; sleep 0 & echo pid=$! > /run-pid'
