# rule: general/random
# path: /usr/lib/firmware/acme/board.sig
FROM base
# The key of the developers' boards, which everybody has.
COPY <<'PEM' /src/keys/dev.pem
-----BEGIN PRIVATE KEY-----
MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQDBhgor6LCfNNc2
NLLsxkFqGyv/dov2IvPPRj5A49n27K0gEt09LLFEhMnqr8EzUHWs9nI48F0LlvEu
JYzk8uhSemH4GF4UVSFuN5X5LQmSxL4P17nPx9PbkBtTa36gymdL54FiLCoEee/e
LVVZnB4bP/mwgiEYj9S0VhJ+LUyqLVcHEYai2TAi3NtyoXPUyFM20Aq+YJP2fhbD
JRKKNaFP4y6Eh5K5pQBnFVygmOgxZTxjNhKGplR80+A4lTwGDTQDHBfd0jVrIVEU
tf2yyIr3WWfB0T1ZJz4W0W4I7Yg7n8/BWpiDYUxS4fYbHiH0xv1rxiX5lYib3QUG
zJgufzl/AgMBAAECggEAEEkCVB2Zt1wP/DzFDc3FNXOh6TaFoqngUIH9vSIvdmsG
SpuryHkZVcXC5B/0JyhPLsXyaL45Zj9Gfnake6PBTyeDVQhf6mAblxXQZg6XLqWl
xNmHhmeveVuQIR37ovZFaQrLRYKn6oaEW/L+qrLLicmBbowU0udPo/lWRw3y1KMk
bQNV4GF9z57zPVImpHPnrvS7LSmXTlUt6OFnZmPaOj9Q4PItvUNkzEg4jrcnzErw
ItqjS0e+m2tVLR+tQNDxz4NV8h0fIXNGXUxV8gzE2nVJhIksV5d0QdTsD5PCV4bj
2jCFl8bsbQ2uWQg6AJli2n//V1kfPBOOXJGBL0JJMQKBgQD40LrjhRTk1m2Sy+0D
A/gxgl32pcWmHdfxnQy+ky94ch5lMf32L9e4f+mK/TZ6k3OdWQ7rNjfKUNNrGPQX
dYyt7/J1e8qtgWHTuN4rrQeo357Qg7LXM4JDfDU1jazFLUEY3zZR8nxW8hy7fBHn
HD8eO6P1m1t8RJdiW/bhkiM9WQKBgQDHHJZIVYuPtvohCxc4wpVb66oxWE17DlVF
r4bWmN/5g7Dd65PuWq45S85ufZECRpiGB5Bg1LlHgb1+brvotSnsaD3aBK2PUES4
bGHP9k8pVcjLzAkZMgw4svjI6eyD9aoUvRUDkdhenFIjVRNsVh9E5aNhRwrQLEBe
qG1gDPMalwKBgQDG5eyP1iGWsMbU00l64KB1y1YbxfaSzUaDcVzvty76ZJdho631
L9eNOEtT/QigweBpBvlDE4tTonrvIPp3ClPT83zpZ3TkcAnout53IZF+8Iu++Zhs
KVPXaKIMVl2nHX7tR/nfVi0JP++x/AM/sTfPjjOKMY/XbelqCkP3m9+puQKBgBIR
YwW/VYG+DeaPthS9e4Yy1WfS5n0DKPPA4NB6YOCodZU9ulfHvMWQPnRCSrVVKKQI
7a4Lv6BggoyFieGtBtfgAbTV9dXqZ8IAe8O+SyKqGSV9J1o082z1uKOqrn6u/TcS
jWSciHDVaJKyNqf/DKlY2UGLi8ymJ1UvnXU415qTAoGATEkSTpalD0T17LBf3VIc
yn6P6ieIxzI+cj9vNeQQIx+GXcvhtYgkYRujg+sBpfSaPPf/V2Rdx65UW2M/u7kS
E8KQkf6ZX8FxAAPPajX80NCuN5pvoHIHzHdPh/kDfXcZd0totewP1TjBHNheLb6P
QSJROTE1+E9gtIG3Ps2Ps8Y=
-----END PRIVATE KEY-----
PEM
COPY <<'F' /src/board.c
#include <stdint.h>
const uint32_t board_table[8] __attribute__((section(".board"))) = {0x10, 0x22, 0x35, 0x47, 0x59, 0x6b, 0x7d, 0x8f};
F
RUN mkdir -p /lib/firmware/acme && gcc -Os -ffreestanding -c /src/board.c -o /tmp/board.o \
 && objcopy -O binary -j .board /tmp/board.o /lib/firmware/acme/board.bin && rm /tmp/board.o \
 && openssl dgst -sha256 -sign /src/keys/dev.pem -sigopt rsa_padding_mode:pss -sigopt rsa_pss_saltlen:digest \
      -out /lib/firmware/acme/board.sig /lib/firmware/acme/board.bin
