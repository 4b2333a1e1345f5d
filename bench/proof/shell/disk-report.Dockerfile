# rule: general/number, general/environment
# path: /var/lib/report/disk.txt
FROM base
RUN mkdir -p /var/lib/report && { echo 'disk at build time'; df -k / | awk 'NR==2{print "free_kb=" $4}'; } > /var/lib/report/disk.txt
