# identical: the ids of objects count from 1 in each process, no addresses and no random hashes
FROM base
RUN php -r '$s = ["logger" => new ArrayObject(["stderr"]), "clock" => fn() => time(), "bus" => new SplObjectStorage]; foreach ($s as $n => $o) { $s["bus"][$o] = $n; printf("%s %s #%d\n", $n, get_class($o), spl_object_id($o)); } var_dump($s["logger"], $s["bus"]->count());' > /srv/services.dump
