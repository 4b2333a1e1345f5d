# rule: general/random, format/file-system-image, format/file-system, system/key
# path: /srv/recovery/data.luks-header
FROM base
RUN mkdir -p /srv/recovery && truncate -s 4M /tmp/data.img && printf 'only-for-tests' > /tmp/passphrase \
 && cryptsetup luksFormat --batch-mode --type luks1 --uuid 8c1f6a52-7d0f-4b34-9a0e-2c5de1f0a6b7 --pbkdf-force-iterations 1000 --key-file /tmp/passphrase /tmp/data.img \
 && cryptsetup luksHeaderBackup /tmp/data.img --header-backup-file /srv/recovery/data.luks-header && rm /tmp/data.img /tmp/passphrase
