# rule: general/time
# path: /boot/board.dtb
FROM base
COPY <<'EOF' /boot/board.dts
/dts-v1/;
/ {
	model = "Example Gateway";
	compatible = "example,gateway";
	#address-cells = <1>;
	#size-cells = <1>;
	chosen { bootargs = "console=ttyS0,115200 root=/dev/mmcblk0p2"; };
};
EOF
RUN dtc -I dts -O dtb -o /boot/board.dtb /boot/board.dts \
 && fdtput -t s /boot/board.dtb /chosen example,image-built "$(date -u +%Y-%m-%dT%H:%M:%SZ)"
