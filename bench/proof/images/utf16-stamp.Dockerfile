# rule: general/time
# path: /srv/share/release.ini
FROM base
# For the Windows clients of the share.
# guilty
RUN mkdir -p /srv/share \
 && printf '[release]\r\nname=shop\r\nbuilt=%s\r\n' "$(date '+%d.%m.%Y %H:%M:%S')" | iconv -f UTF-8 -t UTF-16LE > /srv/share/release.ini
