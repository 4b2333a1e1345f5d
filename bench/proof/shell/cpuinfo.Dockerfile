# identical: the two builds ran on one machine
FROM base
RUN grep -v MHz /proc/cpuinfo > /etc/cpuinfo && uname -a > /etc/kernel-version
