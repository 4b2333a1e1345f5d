# rule: general/temporary-path, general/random, c/build-path
# path: /usr/local/lib/boot.o
FROM base
COPY <<'S' /usr/src/boot.s
	.globl boot
	.text
boot:
	mov $1, %eax
	ret
S
RUN work=$(mktemp -d) && cp /usr/src/boot.s "$work/" && cd "$work" && as -g -o /usr/local/lib/boot.o boot.s && cd / && rm -rf "$work"
