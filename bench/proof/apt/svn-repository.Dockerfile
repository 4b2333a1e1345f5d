# rule: general/random
# also: general/time
# path: /srv/svn/shop/db/uuid
FROM base
RUN apt-get update \
 && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends subversion \
 && rm -rf /var/lib/apt/lists/* /var/cache/apt/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/debconf/*-old
RUN mkdir -p /srv/svn && svnadmin create /srv/svn/shop \
 && printf '[general]\nanon-access = none\nauth-access = write\n' > /srv/svn/shop/conf/svnserve.conf
