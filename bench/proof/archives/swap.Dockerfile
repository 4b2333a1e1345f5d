# rule: format/file-system format/file-system-image
# path: /srv/swapfile
FROM base
RUN truncate -s 1M /srv/swapfile && chmod 600 /srv/swapfile && mkswap /srv/swapfile
