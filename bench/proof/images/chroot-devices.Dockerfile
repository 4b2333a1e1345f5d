# identical: a root below the root, with devices, has numbers and modes that do not change
FROM base
RUN mkdir -p /srv/jail/dev /srv/jail/etc && mknod -m 666 /srv/jail/dev/null c 1 3 && mknod -m 444 /srv/jail/dev/urandom c 1 9 && cp /etc/passwd /srv/jail/etc/
