# identical: the disk and its partitions have the identifiers that are written here
FROM base
COPY <<'F' /src/disk.sfdisk
label: gpt
label-id: 5A2F6D0E-1B77-4C1D-9A53-0F3C5B7E2A10
first-lba: 2048
start=2048, size=4096, type=C12A7328-F81F-11D2-BA4B-00A0C93EC93B, uuid=8C1D7B52-7F0A-4E4F-8B9A-6E1F2D3C4B5A, name=boot
start=6144, size=8192, type=0FC63DAF-8483-4772-8E79-3D69D8477DE4, uuid=1E9F0A34-52C6-4D7B-A8E1-9B7C6D5E4F30, name=root
F
RUN truncate -s 16M /srv/disk.img && sfdisk -q /srv/disk.img < /src/disk.sfdisk
