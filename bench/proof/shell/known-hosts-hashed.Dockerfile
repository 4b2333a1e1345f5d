# rule: general/random, system/key, system/password-salt, system/ssh-host-keys
# path: /root/.ssh/known_hosts
FROM base
RUN mkdir -m 700 /root/.ssh && ssh-keygen -y -f /etc/ca/ec.key | sed 's/^/git.example.com /' > /root/.ssh/known_hosts && ssh-keygen -q -H && rm -f /root/.ssh/known_hosts.old
