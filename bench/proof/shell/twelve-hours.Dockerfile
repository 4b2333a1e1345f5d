# rule: general/time
# path: /etc/motd
FROM base
ENV TZ=America/New_York
RUN { echo 'Welcome to the shop server.'; echo "Image prepared on $(date '+%A, %B %-d at %-I:%M:%S %p')"; } > /etc/motd
