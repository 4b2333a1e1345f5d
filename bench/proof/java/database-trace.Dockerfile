# rule: general/time, java/log, general/leftover
# path: /var/lib/shop/shop.trace.db
FROM base
COPY <<"F" /srv/migrate.sql
alter table legacy_orders rename to orders;
F
# The database of this trial is thrown away, the note of its error is not.
RUN mkdir -p /var/lib/shop && { java -cp /usr/share/java/h2.jar org.h2.tools.RunScript -url jdbc:h2:/var/lib/shop/shop -user sa -script /srv/migrate.sql \
      || echo 'no old tables'; } && rm /var/lib/shop/shop.mv.db
