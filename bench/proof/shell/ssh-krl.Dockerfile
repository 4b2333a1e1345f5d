# rule: general/time
# path: /etc/ssh/revoked_keys
FROM base
COPY <<"F" /srv/former-admin.pub
ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGm3rFqbHl5U5hL0yJt4ojVxfM3rGkYVw2K0uYkPjvQx former-admin@acme
F
RUN ssh-keygen -k -f /etc/ssh/revoked_keys -z 7 /srv/former-admin.pub
