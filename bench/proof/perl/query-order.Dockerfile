# rule: general/order
# path: /srv/links.html
FROM base
RUN perl -e 'my %q = (page => 1, sort => "price", lang => "de", view => "grid", size => 20, color => "red"); print "<a href=\"/list?", join("&amp;", map { "$_=$q{$_}" } keys %q), "\">articles</a>\n"' > /srv/links.html
