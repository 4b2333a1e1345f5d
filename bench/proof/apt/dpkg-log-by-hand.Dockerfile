# rule: debian/apt-log
# path: /var/log/dpkg.log
FROM base
RUN apt-get update && cd /tmp && apt-get download tree && dpkg -i tree_*.deb && rm -rf /tmp/* /var/lib/apt/lists/* /var/cache/apt/*
