# identical: host name, hosts file, resolver and kernel are the builder's own and stay the same on one machine
FROM base
RUN cp /etc/hosts /etc/hosts.dist && cat /etc/resolv.conf > /etc/resolv.dist && uname -nrm > /etc/built-on && id > /etc/built-by
