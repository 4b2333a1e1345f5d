# rule: general/time, general/random, general/number, database/data-folder, database/key-value, format/compressed
# path: /var/lib/shop/shop.mv.db
FROM base
COPY <<"F" /srv/schema.sql
create table product (id int primary key, name varchar(80), price decimal(9, 2));
insert into product values (1, 'tea', 3.50), (2, 'coffee', 4.20), (3, 'milk', 1.10);
F
RUN mkdir -p /var/lib/shop && java -cp /usr/share/java/h2.jar org.h2.tools.RunScript -url jdbc:h2:/var/lib/shop/shop -user sa -script /srv/schema.sql
