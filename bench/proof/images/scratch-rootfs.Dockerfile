# rule: general/time
# path: /etc/issue
FROM base AS rootfs
WORKDIR /rootfs
RUN mkdir -p bin etc lib lib64 tmp && cp /bin/dash bin/sh && cp -L /lib/x86_64-linux-gnu/libc.so.6 lib/ \
 && cp -L /lib64/ld-linux-x86-64.so.2 lib64/ && echo "Shop appliance, image of $(date '+%a %d %b %Y %H:%M:%S %Z')" > etc/issue && chmod 1777 tmp

FROM scratch
# guilty
COPY --from=rootfs /rootfs/ /
CMD ["/bin/sh"]
