# rule: debian/ldconfig-aux-cache
# path: /var/cache/ldconfig/aux-cache
FROM base
RUN ldconfig
