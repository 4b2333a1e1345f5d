# identical: files copied, given away, touched and linked anew have one content and times that the export sets
FROM base
COPY <<TXT /srv/default/site.conf
listen = 8080
TXT
RUN cp -a /etc/skel /srv/skel && cp -al /srv/default /srv/active && chown -R www-data:www-data /srv && find /srv -type d -exec chmod 2750 {} + \
 && sed -i 's/8080/8080/' /srv/active/site.conf && touch /srv/active/reload && ln -sfn active /srv/current
