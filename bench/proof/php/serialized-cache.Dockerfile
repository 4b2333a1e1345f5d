# rule: general/random, general/time
# path: /var/www/cache.ser
FROM base
WORKDIR /var/www
RUN php -r 'echo serialize(["created"=>time(),"hash"=>md5(uniqid()),"list"=>[1,2]]);' > cache.ser
