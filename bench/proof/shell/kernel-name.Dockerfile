# identical: the name of the kernel and the number of processors, of one machine
FROM base
RUN uname -srm > /etc/build-kernel && nproc > /etc/build-cpus && grep -m1 'model name' /proc/cpuinfo >> /etc/build-cpus
