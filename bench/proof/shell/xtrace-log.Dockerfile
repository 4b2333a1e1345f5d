# rule: general/time general/leftover
# path: /var/log/build.log
FROM base
RUN mkdir -p /var/log && (echo "start $(date +%T.%N)"; ls /usr/bin; echo "end $(date +%T.%N)") > /var/log/build.log
