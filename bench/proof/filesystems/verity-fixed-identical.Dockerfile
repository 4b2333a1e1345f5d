# identical: the salt and the UUID of the hash tree are given, and the data comes from files of the base with fixed times
FROM base
RUN mkdir /images && tar -C /payload -cf /images/data.tar --sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner . && truncate -s 1M /images/data.tar \
 && veritysetup format --uuid=2d1b5d0e-3c86-4a8a-8d57-4b2c7f0a9d11 --salt=$(sha256sum /images/data.tar | cut -d' ' -f1) /images/data.tar /images/data.verity | grep -i 'root hash' > /images/roothash
