# rule: system/password-salt, general/random
# path: /etc/grub.d/01_users
FROM base
RUN apt-get update \
 && apt-get install -y --no-install-recommends grub-common \
 && rm -rf /var/lib/apt/lists/* /var/cache/apt/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/debconf/*-old
RUN hash=$(printf 'rescue\nrescue\n' | grub-mkpasswd-pbkdf2 -c 1000 | grep -o 'grub\.pbkdf2.*') \
 && printf '%s\n' '#!/bin/sh' 'cat <<U' 'set superusers="admin"' "password_pbkdf2 admin $hash" U > /etc/grub.d/01_users \
 && chmod 755 /etc/grub.d/01_users
