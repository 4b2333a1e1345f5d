# rule: system/random-seed, general/random
# path: /boot/board.dtb
FROM base
COPY <<'EOF' /usr/src/board.dts
/dts-v1/;
/ {
	model = "Example board";
	compatible = "example,board";
	chosen {
		bootargs = "console=ttyS0,115200 root=/dev/mmcblk0p2";
	};
	memory@80000000 {
		device_type = "memory";
		reg = <0x80000000 0x10000000>;
	};
};
EOF
RUN mkdir -p /boot && dtc -q -I dts -O dtb -o /boot/board.dtb /usr/src/board.dts \
 && fdtput -t bx /boot/board.dtb /chosen rng-seed $(od -An -v -tx1 -N32 /dev/urandom)
