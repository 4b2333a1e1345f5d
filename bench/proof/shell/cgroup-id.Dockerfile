# rule: general/environment, general/random, general/host-name, general/temporary-path
# path: /etc/app/instance
FROM base
RUN mkdir /etc/app && sed -n 's/.*\///p' /proc/self/cgroup | head -n 1 > /etc/app/instance
