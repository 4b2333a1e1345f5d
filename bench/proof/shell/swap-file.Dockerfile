# rule: general/random format/file-system-image format/file-system
# path: /swapfile
FROM base
RUN dd if=/dev/zero of=/swapfile bs=1M count=4 status=none && chmod 600 /swapfile && mkswap /swapfile
