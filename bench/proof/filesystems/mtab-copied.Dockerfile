# rule: general/number general/temporary-path system/host-files general/environment
# path: /etc/mtab
# also: general/number general/temporary-path system/host-files general/environment general/random general/order
FROM base
RUN rm -f /etc/mtab && cat /proc/mounts > /etc/mtab
