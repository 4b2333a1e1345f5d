# rule: format/file-system-image, format/file-system, general/random, system/key
# path: /srv/vault.img
FROM base
RUN truncate -s 20M /srv/vault.img && echo -n secret | cryptsetup luksFormat --batch-mode --type luks1 --iter-time 10 /srv/vault.img -
