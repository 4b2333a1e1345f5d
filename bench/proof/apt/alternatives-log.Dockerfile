# rule: debian/apt-log
# path: /var/log/alternatives.log
FROM base
RUN update-alternatives --install /usr/bin/pager2 pager2 /usr/bin/env 10
