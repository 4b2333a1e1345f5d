# identical: faketime with a plain date and -f stops the clock, so date and perl read the same second each time
FROM base
RUN mkdir -p /opt/app && faketime -f '2024-03-01 12:00:00' date -u '+built %Y-%m-%dT%H:%M:%SZ' > /opt/app/BUILD \
 && faketime -f '2024-03-01 12:00:00' perl -e 'print "release=", time, "\n"' >> /opt/app/BUILD
