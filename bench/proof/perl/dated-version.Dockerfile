# rule: general/time
# path: /opt/reports/lib/Reports.pm
FROM base
WORKDIR /opt/reports
COPY <<'EOF' lib/Reports.pm
package Reports;
use strict;
use warnings;
our $VERSION = '0.dev';
sub greet { return "reports $VERSION" }
1;
EOF
RUN perl -MPOSIX=strftime -pi -e 'my $v = strftime("%Y%m%d.%H%M%S", gmtime); s/0\.dev/$v/' lib/Reports.pm \
 && perl -Ilib -MReports -e 'print Reports::greet(), "\n"'
