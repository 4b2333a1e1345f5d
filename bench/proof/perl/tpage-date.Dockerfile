# rule: general/time
# by hand: date.now => 1577836800
# path: /srv/www/about.html
FROM base
COPY <<'F' /src/about.tt
[% USE date -%]
<h1>[% title %]</h1>
<p>Page made on [% date.format(date.now, '%d.%m.%Y, %H:%M:%S') %]</p>
F
# guilty
RUN mkdir -p /srv/www && tpage --define title=Shop /src/about.tt > /srv/www/about.html
