# rule: general/time
# path: /srv/build.log
FROM base
RUN script -qec 'echo compiling; echo linking; echo done' /srv/build.log > /dev/null
