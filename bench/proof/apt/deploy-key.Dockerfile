# rule: system/key, general/random
# path: /home/deploy/.ssh/id_ed25519*
FROM base
RUN apt-get update && apt-get install -y --no-install-recommends openssh-client \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
RUN useradd -m deploy && install -d -m 700 -o deploy -g deploy /home/deploy/.ssh && rm -f /etc/passwd- /etc/shadow- /etc/group- /etc/gshadow- /etc/subuid- /etc/subgid-
USER deploy
RUN ssh-keygen -q -t ed25519 -N '' -C deploy@shop -f /home/deploy/.ssh/id_ed25519
