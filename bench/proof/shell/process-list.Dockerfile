# rule: general/number, general/time
# path: /var/lib/report/processes.txt
FROM base
RUN mkdir -p /var/lib/report && for p in /proc/[0-9]*; do read -r line < $p/stat 2>/dev/null && echo "$line" | cut -d' ' -f1,2,22; done > /var/lib/report/processes.txt || true
