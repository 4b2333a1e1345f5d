# rule: general/time
# path: /opt/perl/lib/config.sh
FROM base
RUN <<'EOF'
set -e
mkdir -p /opt/perl/lib
cd /opt/perl/lib
cf_time=$(LC_ALL=C date -u)
{
  echo "#!/bin/sh"
  perl -V:version
  perl -V:archname
  echo "cf_by='root'"
  echo "cf_time='$cf_time'"
} > config.sh
EOF
