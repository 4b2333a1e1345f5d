# rule: debian/apt-log
# also: debian/apt-cache debian/ldconfig-aux-cache debian/apt-lists debian/old-copies
# path: /var/log/apt/*
FROM base
RUN apt-get update && apt-get install -y --no-install-recommends tree
