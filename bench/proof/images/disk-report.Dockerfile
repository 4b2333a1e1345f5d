# rule: general/number
# path: /var/lib/app/preflight.txt
FROM base
RUN mkdir -p /var/lib/app && { echo 'preflight: disk'; df -k --output=target,used,avail /; } > /var/lib/app/preflight.txt
