# rule: general/time
# also: format/compressed
# path: /usr/share/doc/shop/changelog.Debian.gz
FROM base
RUN mkdir -p /usr/share/doc/shop \
 && printf 'shop (1.4-1) unstable; urgency=medium\n\n  * Release.\n\n -- Shop team <shop@example.com>  %s\n' "$(date -R)" \
    | gzip -9n > /usr/share/doc/shop/changelog.Debian.gz
