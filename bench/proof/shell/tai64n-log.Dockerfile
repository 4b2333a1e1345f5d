# rule: general/time, general/number, general/leftover
# path: /var/log/app/current
FROM base
RUN mkdir -p /var/log/app && set -- $(date '+%s %-N') && printf '@%016x%08x configured\n' $((4611686018427387914 + $1)) "$2" > /var/log/app/current
