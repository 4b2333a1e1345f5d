# identical: with $Storable::canonical the keys of a hash are stored in their sorted order
FROM base
RUN mkdir -p /var/cache/app && perl -MStorable=nstore -e '$Storable::canonical = 1; my %routes = map { ("/page/$_" => { handler => "page_$_", method => "GET", auth => "none" }) } 1 .. 40; nstore(\%routes, "/var/cache/app/routes.sto")'
