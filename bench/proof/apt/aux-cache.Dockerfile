# rule: debian/ldconfig-aux-cache
# path: /var/cache/ldconfig/aux-cache
FROM base
RUN apt-get update && apt-get install -y --no-install-recommends libyaml-0-2 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/apt/*
