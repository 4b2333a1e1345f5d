# rule: general/time
# path: /boot/image.fit
FROM base
WORKDIR /boot
COPY <<"F" image.its
/dts-v1/;
/ {
  description = "shop";
  images { kernel { description = "kernel"; data = /incbin/("kernel"); type = "kernel"; arch = "arm64"; os = "linux"; compression = "none"; load = <0x80000>; entry = <0x80000>; hash { algo = "sha256"; }; }; };
  configurations { default = "only"; only { kernel = "kernel"; }; };
};
F
RUN head -c 30000 /usr/bin/xz > kernel
# guilty
RUN mkimage -f image.its image.fit && rm kernel image.its
