# identical: since PHP 8.1 an object's hash is its plain handle, and handles are given in order
FROM base
RUN php -r '$all = [new stdClass, new ArrayObject, fn() => 1]; foreach ($all as $one) echo spl_object_hash($one), " ", spl_object_id($one), "\n";' > /srv/handles.txt
