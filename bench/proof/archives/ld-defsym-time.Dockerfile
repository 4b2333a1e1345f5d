# rule: general/time, c/compile-time
# path: /opt/firmware/app.elf
FROM base
COPY <<'EOF' /usr/src/app.s
	.globl _start
	.text
_start:
	mov $60, %eax
	xor %edi, %edi
	syscall
EOF
RUN mkdir -p /opt/firmware && as -o /tmp/app.o /usr/src/app.s \
 && ld --defsym=__build_epoch=$(date +%s) -o /opt/firmware/app.elf /tmp/app.o && rm /tmp/app.o
