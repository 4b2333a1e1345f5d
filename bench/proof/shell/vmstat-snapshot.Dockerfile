# rule: general/number
# path: /srv/diagnostics.txt
FROM base
RUN grep -E '^(pgfault|pgalloc_normal|pgfree|numa_hit) ' /proc/vmstat > /srv/diagnostics.txt
