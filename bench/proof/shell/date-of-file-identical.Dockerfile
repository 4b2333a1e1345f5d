# identical: the date of a file of the image below, and its name
FROM base
RUN mkdir -p /etc/app && date -u -r /etc/debian_version +%Y-%m-%dT%H:%M:%SZ > /etc/app/base-date \
 && cp -a /etc/debian_version "/etc/app/debian-$(date -u -r /etc/debian_version +%Y%m%d%H%M%S)"
