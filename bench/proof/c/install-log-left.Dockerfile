# rule: general/random, general/temporary-path, general/one-sided, general/leftover, system/temporary-files
# path: /var/tmp/install-*.log
FROM base
WORKDIR /src
COPY <<'EOF' tick.c
int main(void) { return 0; }
EOF
COPY <<'EOF' Makefile
tick: tick.c
	$(CC) -O2 -o $@ $<
install: tick
	install -D tick /usr/local/bin/tick
EOF
COPY <<'EOF' install.sh
#!/bin/sh
log=$(mktemp /var/tmp/install-XXXXXXXX.log)
make install > "$log" 2>&1 || { cat "$log"; exit 1; }
echo "installed" >> "$log"
EOF
# guilty
RUN sh install.sh
