# rule: general/time, general/one-sided, general/leftover
# path: /etc/ssh/ssh_config.*.bak
FROM base
RUN cp -p /etc/ssh/ssh_config "/etc/ssh/ssh_config.$(date +%Y%m%d-%H%M%S).bak" \
 && sed -i -E 's/^#?[[:space:]]*(HashKnownHosts)[[:space:]].*/    \1 no/' /etc/ssh/ssh_config && echo '    StrictHostKeyChecking accept-new' >> /etc/ssh/ssh_config
