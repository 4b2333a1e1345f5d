# rule: general/time
# path: /etc/motd
FROM base
LABEL maintainer="ops@example.org"
# guilty
RUN { echo "Welcome to the batch image"; \
      echo "  release  : $(. /etc/os-release && echo "$PRETTY_NAME")"; \
      echo "  built    : $(LC_ALL=C date -R)"; \
      echo "  packages : $(dpkg-query -f '.\n' -W | wc -l)"; } > /etc/motd \
 && chmod 644 /etc/motd \
 && groupadd -r -g 990 batch && useradd -r -u 990 -g batch -M -d /nonexistent -s /usr/sbin/nologin batch
USER batch
WORKDIR /srv
