# rule: general/temporary-path, c/build-path, general/random
# path: /usr/local/lib/debug/probe.map
FROM base
COPY <<'EOF' /usr/src/probe.s
	.globl _start
	.text
_start:	mov $60, %eax
	xor %edi, %edi
	syscall
EOF
RUN work="$(mktemp -d)" && as -o "$work/probe.o" /usr/src/probe.s && mkdir -p /usr/local/lib/debug \
 && ld -Map=/usr/local/lib/debug/probe.map -o /usr/local/bin/probe "$work/probe.o" && rm -rf "$work"
