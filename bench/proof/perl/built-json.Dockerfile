# rule: general/time
# path: /srv/app/version.json
FROM base
WORKDIR /srv/app
RUN perl -MJSON::PP -MTime::Piece -e 'open my $f, ">", "version.json"; print $f JSON::PP->new->canonical->pretty->encode({ name => "shop", version => "2.1", built => gmtime->datetime . "Z" })'
