# identical: pages from POD, without a date
FROM base
WORKDIR /src
COPY <<'F' lib/Shop.pm
package Shop;
our $VERSION = '1.4';
1;

=head1 NAME

Shop - what is sold

=head1 SYNOPSIS

    use Shop;

=cut
F
RUN mkdir -p /srv/doc && pod2html --infile=lib/Shop.pm --outfile=/srv/doc/Shop.html --title=Shop \
 && pod2text lib/Shop.pm /srv/doc/Shop.txt && perl -MPod::Usage -e 'pod2usage(-input => "lib/Shop.pm", -output => "/srv/doc/usage.txt", -exitval => 0)'
