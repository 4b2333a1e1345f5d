# rule: general/time, c/compile-time
# path: /usr/local/bin/probe
FROM base
COPY <<'EOF' /usr/src/probe.s
	.globl _start
	.text
_start:	mov $60, %eax
	xor %edi, %edi
	syscall
EOF
RUN cd /usr/src && as -o /tmp/probe.o probe.s && ld -o /tmp/probe /tmp/probe.o \
 && date -u '+probe 1.4 %Y-%m-%d %H:%M:%S' > /tmp/info \
 && objcopy --add-section .buildinfo=/tmp/info --set-section-flags .buildinfo=noload,readonly /tmp/probe /usr/local/bin/probe \
 && rm /tmp/probe /tmp/probe.o /tmp/info
