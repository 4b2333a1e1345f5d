# rule: general/time general/number
# path: /var/lib/app/build-report
FROM base
SHELL ["/bin/bash", "-c"]
RUN mkdir -p /var/lib/app && { time find / -xdev -name 'x*' > /dev/null; } 2> /var/lib/app/build-report
