# rule: general/time
# path: /var/lib/app/install.log
FROM base
RUN mkdir -p /var/lib/app && perl -MPOSIX -e 'print strftime("[%d/%b/%Y:%H:%M:%S %z]", localtime), " installed 12 files\n"' >> /var/lib/app/install.log && echo "done" >> /var/lib/app/install.log
