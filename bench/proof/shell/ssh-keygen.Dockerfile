# rule: system/key
# path: /root/.ssh/id_ed25519
FROM base
RUN mkdir -p /root/.ssh && ssh-keygen -q -t ed25519 -N '' -f /root/.ssh/id_ed25519
