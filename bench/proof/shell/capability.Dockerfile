# identical: an own file mode, owner and sticky bits are kept as they are
FROM base
RUN mkdir -m 1777 /srv/drop && install -o 33 -g 33 -m 4755 /bin/true /srv/setuid
