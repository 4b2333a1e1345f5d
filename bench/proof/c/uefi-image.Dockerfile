# rule: general/time, general/number, c/compile-time
# path: /boot/efi/EFI/rescue/bootx64.efi
FROM base
WORKDIR /src
COPY <<"EOF" main.c
typedef unsigned long long u64;
struct table { char header[24]; };
static const unsigned short name[] = { 'r', 'e', 's', 'c', 'u', 'e', 0 };
u64 efi_main(void *image, struct table *system)
{
    (void)image;
    return system && name[0] == 'r' ? 0 : 1;
}
EOF
RUN gcc -O2 -ffreestanding -fno-ident -fno-stack-protector -fno-asynchronous-unwind-tables -fshort-wchar -mno-red-zone -c main.c
# guilty
RUN mkdir -p /boot/efi/EFI/rescue \
 && ld -m i386pep --oformat pei-x86-64 --subsystem 10 -e efi_main -o /boot/efi/EFI/rescue/bootx64.efi main.o
