# rule: general/time
# path: /var/www/html/terms.html
FROM base
WORKDIR /srv/site
COPY <<'F' terms.tt.in
[% USE date %]<h1>Terms of @SHOP@</h1>
<p>We send what you order.</p>
<footer>This page was last changed on [% date.format(template.modtime, '%d.%m.%Y, %H:%M:%S') %]</footer>
F
RUN mkdir -p /var/www/html && sed 's/@SHOP@/the bicycle shop/' terms.tt.in > terms.tt && tpage terms.tt > /var/www/html/terms.html
