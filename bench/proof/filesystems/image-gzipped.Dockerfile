# rule: format/gzip-header, general/time
# path: /images/data.img.gz
FROM base
WORKDIR /images
RUN dd if=/dev/zero of=data.img bs=1M count=2 status=none && tar -C /payload -cf - --sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner . | dd of=data.img conv=notrunc status=none && gzip -9 data.img
