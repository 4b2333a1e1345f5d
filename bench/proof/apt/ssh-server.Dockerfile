# rule: system/ssh-host-keys
# path: /etc/ssh/ssh_host_*
FROM base
RUN apt-get update && apt-get install -y --no-install-recommends openssh-server \
 && rm -rf /var/lib/apt/lists/* /var/cache/apt/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/debconf/*-old /etc/*- /var/lib/dpkg/*-old /etc/machine-id
