# rule: general/time
# path: /usr/include/tinybox/autoconf.h
FROM base
WORKDIR /src
COPY <<'EOF' .config
CONFIG_LS=y
CONFIG_VI=y
# CONFIG_HTTPD is not set
CONFIG_BUFFER=4096
EOF
COPY <<'EOF' genconf.sh
#!/bin/sh
cat <<HEAD
/*
 * Automatically generated C config: don't edit
 * tinybox version: 1.4
 * $(date)
 */
#define AUTOCONF_TIMESTAMP "$(date +'%Y-%m-%d %H:%M:%S')"
HEAD
sed -n -e 's/^\(CONFIG_[A-Z]*\)=y$/#define \1 1/p' -e 's/^\(CONFIG_[A-Z]*\)=\([0-9]*\)$/#define \1 \2/p' \
       -e 's/^# \(CONFIG_[A-Z]*\) is not set$/#undef \1/p' .config
EOF
# guilty
RUN mkdir -p /usr/include/tinybox && sh genconf.sh > /usr/include/tinybox/autoconf.h
