# rule: general/order
# path: /usr/share/doc/app/modules.txt
FROM base
RUN mkdir -p /usr/share/doc/app \
 && perl -MPOSIX -MFile::Temp -MStorable -MTemplate -e 'while (my ($module, $file) = each %INC) { print "$module $file\n" }' \
      > /usr/share/doc/app/modules.txt
