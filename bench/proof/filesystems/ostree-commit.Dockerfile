# rule: general/time, general/one-sided, general/random
# path: /srv/repo/**
FROM base
RUN apt-get update && apt-get install -y --no-install-recommends ostree \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
# guilty
RUN ostree --repo=/srv/repo init --mode=archive \
 && ostree --repo=/srv/repo commit --branch=shop/stable --subject='Release 1.4' --owner-uid=0 --owner-gid=0 --tree=dir=/payload
