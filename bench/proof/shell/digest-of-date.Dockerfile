# rule: general/random, general/time
# path: /etc/app/build-id
FROM base
RUN mkdir /etc/app && date +%s.%N | sha1sum | cut -c 1-10 > /etc/app/build-id
