# rule: git/repository
# also: general/time general/random
# path: /etc/.git/**
FROM base
# The configuration is kept in git, as etckeeper does.
RUN cd /etc && git init -q && git add host.conf && git -c user.name=root -c user.email=root@example.org commit -q -m 'as installed'
