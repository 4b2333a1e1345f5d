# rule: general/number general/temporary-path system/host-files
# path: /etc/mtab.build
FROM base
RUN cp /proc/mounts /etc/mtab.build
