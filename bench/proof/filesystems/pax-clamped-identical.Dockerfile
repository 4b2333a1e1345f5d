# identical: the names are sorted, each time is set, and the extended headers have fixed names and neither the times of reading nor of changing; xz holds no time
FROM base
WORKDIR /srv/release
RUN mkdir -p shop-1.0/docs && cp -r /payload/bin shop-1.0/ && date > /tmp/now && echo 'see the manual' > shop-1.0/docs/README \
 && long=shop-1.0/docs/a-name-that-is-so-long-that-the-old-header-of-a-tar-file-has-no-room-for-it-and-an-extended-one-is-needed-instead.txt \
 && echo long > $long && tar --format=posix --pax-option='exthdr.name=%d/PaxHeaders/%f,delete=atime,delete=ctime' --sort=name \
      --mtime='2020-01-01 00:00:00Z' --owner=0 --group=0 --numeric-owner -cf - shop-1.0 | xz -6 -T2 > shop-1.0.tar.xz && rm -rf shop-1.0 /tmp/now
