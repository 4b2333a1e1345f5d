# rule: general/random, system/key, system/password-salt
# path: /etc/ssh/ssh_known_hosts
FROM base
RUN apt-get update && apt-get install -y --no-install-recommends openssh-client \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
COPY <<'F' /etc/ssh/ssh_known_hosts
git.shop.example ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl
deploy.shop.example ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl
F
RUN ssh-keygen -H -f /etc/ssh/ssh_known_hosts && rm -f /etc/ssh/ssh_known_hosts.old
