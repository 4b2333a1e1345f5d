# rule: general/random, general/time
# path: /srv/report/sst.txt
# also: general/random, general/time, general/number
FROM base
RUN <<'EOF'
set -eu
mkdir -p /srv/report
for word in one two three; do ldb --db=/tmp/kv --create_if_missing put "$word" "value of $word" > /dev/null; done
ldb --db=/tmp/kv compact > /dev/null
sst_dump --file=/tmp/kv --command=none --show_properties > /srv/report/sst.txt
rm -rf /tmp/kv
EOF
