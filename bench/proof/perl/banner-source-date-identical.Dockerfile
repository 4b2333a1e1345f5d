# identical: the banner takes SOURCE_DATE_EPOCH, which both builds are given as the same argument, and the clock only without it
FROM base
ARG SOURCE_DATE_EPOCH
RUN mkdir -p /etc/app && perl -MPOSIX=strftime -e 'print "Built ", strftime("%Y-%m-%d %H:%M:%S", gmtime($ENV{SOURCE_DATE_EPOCH} || time)), " UTC\n"' > /etc/app/banner
