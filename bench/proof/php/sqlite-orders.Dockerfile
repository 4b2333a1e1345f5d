# rule: format/sqlite
# path: /var/www/shop.sqlite
FROM base
WORKDIR /var/www
RUN php -r '$db=new PDO("sqlite:shop.sqlite");$db->exec("create table o(id integer primary key,ref text,created integer)");$s=$db->prepare("insert into o(ref,created) values(?,?)");for($i=0;$i<5;$i++)$s->execute([bin2hex(random_bytes(6)),time()]);'
