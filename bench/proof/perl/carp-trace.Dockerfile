# rule: general/random
# path: /opt/importer/setup.log
FROM base
WORKDIR /opt/importer
COPY <<'P' setup.pl
package Importer;
use strict;
use warnings;
use Carp 'cluck';
sub new { my ($class, %args) = @_; return bless {%args}, $class }
sub check {
    my ($self, $options) = @_;
    cluck 'no spool folder, using the default' unless $options->{spool};
    $self->{spool} = $options->{spool} // '/var/spool/importer';
}
sub configure { my ($self, $options) = @_; $self->check($options); print "configured $self->{name}\n" }
package main;
Importer->new(name => $_)->configure({ retries => 3 }) for qw(orders invoices);
P
RUN perl setup.pl > setup.log 2>&1
